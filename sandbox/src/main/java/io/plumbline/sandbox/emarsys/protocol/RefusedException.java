package io.plumbline.sandbox.emarsys.protocol;

/// Ends the work on a request, or on one row of it, with a refusal.
///
/// It is thrown for every bad row of large batches, so it carries no stack, and its message never holds the
/// refusal's text, which repeats what the caller sent.
public final class RefusedException extends RuntimeException {
    private static final int BATCH_TOO_LARGE = 1000;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super("refused with code " + refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusedException badRequest(int code, String text) {
        return of(400, code, text);
    }

    public static RefusedException of(int status, int code, String text) {
        return new RefusedException(new Refusal(status, code, text));
    }

    public static RefusedException forbidden() {
        return of(403, Refusal.NO_CODE, "Forbidden");
    }

    public static RefusedException tooManyInBatch() {
        return badRequest(BATCH_TOO_LARGE, "The request exceeded the maximum batch size of 1,000");
    }

    public static RefusedException missing(String parameter) {
        return badRequest(1001, "Missing parameter: " + parameter);
    }

    public Refusal refusal() {
        return refusal;
    }
}
