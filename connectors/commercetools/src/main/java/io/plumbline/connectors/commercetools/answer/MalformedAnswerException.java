package io.plumbline.connectors.commercetools.answer;

/// An answer is not what the documentation promises. Says nothing about its content.
public final class MalformedAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param what a few words that complete "is not what is documented: …"
    public MalformedAnswerException(String what) {
        super(what);
    }
}
