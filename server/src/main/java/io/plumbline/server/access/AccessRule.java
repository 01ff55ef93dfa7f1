package io.plumbline.server.access;

import io.plumbline.connector.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who may ask for what. Pure.
///
/// Notifications prove themselves by the secret in their address, and health is no secret; both are open. Everything
/// else needs the token, if there is one. If there is none the server listens on this machine only, and then a
/// request must also name this machine as its host: otherwise a page of somebody else's, in a browser here, could
/// have its own name resolved to this machine and read what it likes (DNS rebinding).
public final class AccessRule {
    /// Spellings of a path by which a rule about paths could be passed by.
    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|;|\\\\|/\\.\\.?(/|$)|%(2e|2f|5c|3b|25|00)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST_HERE =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final Optional<byte[]> tokenDigest;

    private AccessRule(Optional<byte[]> tokenDigest) {
        this.tokenDigest = tokenDigest;
    }

    /// What to do with a request.
    public enum Decision {
        ALLOW,
        TOKEN_NEEDED,
        /// The host is not this machine.
        WRONG_HOST,
        /// The address is spelt so that it may mean something else.
        AMBIGUOUS_PATH
    }

    public static AccessRule of(Optional<Secret> token) {
        return new AccessRule(token.map(secret -> digest(secret.value())));
    }

    /// @param path as sent, neither decoded nor normalised
    /// @param host as sent; empty if absent
    /// @param authorization as sent; empty if absent
    public Decision decide(String path, String host, String authorization) {
        if (AMBIGUOUS.matcher(path).find()) {
            return Decision.AMBIGUOUS_PATH;
        }
        if (path.equals("/health") || path.equals("/health/ready") || path.startsWith("/hooks/")) {
            return Decision.ALLOW;
        }
        return tokenDigest
                .map(expected -> matches(expected, shown(authorization)) ? Decision.ALLOW : Decision.TOKEN_NEEDED)
                .orElseGet(() -> HOST_HERE.matcher(host).matches() ? Decision.ALLOW : Decision.WRONG_HOST);
    }

    /// The token in a header: of `Bearer` itself, of `Basic` the password.
    private static String shown(String authorization) {
        String lower = authorization.toLowerCase(Locale.ROOT);
        if (lower.startsWith(BEARER)) {
            return authorization.substring(BEARER.length()).strip();
        }
        if (!lower.startsWith(BASIC)) {
            return "";
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String nameAndPassword = new String(decoded, StandardCharsets.UTF_8);
            return nameAndPassword.substring(nameAndPassword.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// Takes the same time however much of it is right, and however long it is.
    private static boolean matches(byte[] expected, String shown) {
        return MessageDigest.isEqual(expected, digest(shown));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
