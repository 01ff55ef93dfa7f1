package io.plumbline.cli;

/// A command cannot go on. Its message and remedy are shown, and nothing else.
public final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String remedy;

    /// @param exitCode one of `ExitCodes`
    /// @param message what is wrong, in one sentence without secrets
    /// @param remedy what to do about it
    public CommandFailedException(int exitCode, String message, String remedy) {
        super(message);
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    public int exitCode() {
        return exitCode;
    }

    public String remedy() {
        return remedy;
    }
}
