package io.plumbline.api;

/// Why a request was not served, as `application/problem+json` (RFC 9457).
///
/// @param type always `about:blank`: `code` tells problems apart
/// @param title the status in words
/// @param detail what is wrong, in one sentence without secrets
/// @param code stable, for programs
/// @param remedy what to do about it
public record ProblemAnswer(String type, String title, int status, String detail, String code, String remedy) {
    /// The media type of such an answer.
    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemAnswer of(int status, String title, String code, String detail, String remedy) {
        return new ProblemAnswer("about:blank", title, status, detail, code, remedy);
    }
}
