package io.plumbline.connector;

import java.time.Duration;
import java.util.Optional;

/// The other system gave no useful answer; it will be asked again later.
public final class SystemUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String explanation;
    private final boolean needsPerson;
    private final transient Optional<Duration> delay;

    private SystemUnreachableException(String code, String message, boolean needsPerson, Optional<Duration> delay) {
        super(message);
        this.code = code;
        this.explanation = message;
        this.needsPerson = needsPerson;
        this.delay = delay;
    }

    /// Busy, broken or out of reach for now.
    ///
    /// @param delay how long the system asks to wait, where it says so
    public static SystemUnreachableException passing(String code, String message, Optional<Duration> delay) {
        return new SystemUnreachableException(code, message, false, delay);
    }

    /// Credentials, permissions or configuration: asking again does not help until a person acts.
    public static SystemUnreachableException untilMended(String code, String message) {
        return new SystemUnreachableException(code, message, true, Optional.empty());
    }

    public String code() {
        return code;
    }

    /// What is wrong, in one sentence.
    public String explanation() {
        return explanation;
    }

    public boolean needsPerson() {
        return needsPerson;
    }

    public Optional<Duration> delay() {
        return delay;
    }
}
