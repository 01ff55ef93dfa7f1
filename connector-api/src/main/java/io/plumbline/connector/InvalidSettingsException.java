package io.plumbline.connector;

/// A connection's settings cannot work; the operator mends them.
public final class InvalidSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String explanation;

    /// @param setting the name of the setting at fault
    /// @param message what is wrong and what to write instead; never the value of a secret
    public InvalidSettingsException(String setting, String message) {
        super(message);
        this.setting = setting;
        this.explanation = message;
    }

    /// What is wrong and what to write instead.
    public String explanation() {
        return explanation;
    }

    public String setting() {
        return setting;
    }
}
