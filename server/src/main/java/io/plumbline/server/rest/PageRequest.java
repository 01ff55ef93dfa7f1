package io.plumbline.server.rest;

import io.plumbline.engine.view.CasePosition;
import org.springframework.web.servlet.function.ServerRequest;

/// Which page of a list is asked for.
///
/// @param connection limits the list to one connection; empty for all
/// @param after the `next` of the page before, or 0
/// @param limit how many items the page may hold
record PageRequest(String connection, long after, int limit) {
    static final int LIMIT_MAX = 200;
    static final int LIMIT_USUAL = 50;

    static PageRequest of(ServerRequest request) {
        return new PageRequest(
                request.param("connection").orElse(""), number(request, "after", 0, 0, Long.MAX_VALUE), limit(request));
    }

    static int limit(ServerRequest request) {
        return (int) number(request, "limit", LIMIT_USUAL, 1, LIMIT_MAX);
    }

    /// `after`, for the list of cases, which have no numbers.
    static CasePosition casePosition(ServerRequest request) {
        String text = request.param("after").orElse("");
        return text.isEmpty()
                ? CasePosition.START
                : CasePosition.parse(text)
                        .orElseThrow(() -> new InvalidParameterException(
                                "Parameter 'after' must be the 'next' of the page before"));
    }

    private static long number(ServerRequest request, String name, long usual, long min, long max) {
        String text = request.param(name).orElse("");
        if (text.isEmpty()) {
            return usual;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as is a number beyond the limits.
        }
        throw new InvalidParameterException("Parameter '" + name + "' must be a whole number from " + min
                + (max == Long.MAX_VALUE ? " up" : " to " + max));
    }
}
