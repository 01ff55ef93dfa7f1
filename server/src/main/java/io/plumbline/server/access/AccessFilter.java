package io.plumbline.server.access;

import io.plumbline.api.ProblemAnswer;
import io.plumbline.server.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/// Carries the access rule out.
public final class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final ProblemAnswer TOKEN_NEEDED = Problems.of(
            HttpStatus.UNAUTHORIZED,
            "access/token-needed",
            "The token is missing or wrong",
            "Send the token of server.token as 'Authorization: Bearer …', or as the password in a browser");
    private static final ProblemAnswer WRONG_HOST = Problems.of(
            HttpStatus.MISDIRECTED_REQUEST,
            "access/wrong-host",
            "Without a token this server answers only to the name of this machine",
            "Ask http://127.0.0.1 or http://localhost, or set server.token to allow other names");
    private static final ProblemAnswer AMBIGUOUS_PATH = Problems.of(
            HttpStatus.BAD_REQUEST,
            "access/ambiguous-path",
            "The address is spelt in a way that may mean something else",
            "Leave out '..', '//', ';' and their encoded forms");

    private final transient AccessRule rule;
    private final transient Problems problems;

    public AccessFilter(AccessRule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AccessRule.Decision decision = rule.decide(
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getHeader("Host"), ""),
                Objects.requireNonNullElse(request.getHeader("Authorization"), ""));
        switch (decision) {
            case ALLOW -> chain.doFilter(request, response);
            case WRONG_HOST -> problems.write(WRONG_HOST, response);
            case AMBIGUOUS_PATH -> problems.write(AMBIGUOUS_PATH, response);
            case TOKEN_NEEDED -> {
                response.addHeader("WWW-Authenticate", "Basic realm=\"Plumbline\", charset=\"UTF-8\"");
                response.addHeader("WWW-Authenticate", "Bearer realm=\"Plumbline\"");
                problems.write(TOKEN_NEEDED, response);
            }
        }
    }
}
