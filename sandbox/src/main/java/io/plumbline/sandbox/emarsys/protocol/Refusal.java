package io.plumbline.sandbox.emarsys.protocol;

/// Why a request, or one row of it, is refused.
///
/// @param status the HTTP status when the whole request is refused
/// @param code   the reply code; [#NO_CODE] where the system answers without one
/// @param text   the reply text
public record Refusal(int status, int code, String text) {
    /// Stands for an answer outside the envelope.
    public static final int NO_CODE = -1;

    /// Masked: reply texts repeat what the caller sent.
    @Override
    public String toString() {
        return "Refusal[status=" + status + ", code=" + code + "]";
    }
}
