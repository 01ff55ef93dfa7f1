package io.plumbline.sandbox.emarsys.sales;

/// A file is not taken. The explanation names columns and lines, never values.
final class UploadRefusedException extends RuntimeException {
    private final String explanation;

    UploadRefusedException(String explanation) {
        super(explanation, null, false, false);
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }
}
