package io.plumbline.connector;

/// Something that a check found.
///
/// @param code stable, for documentation and tests, for instance `emarsys/permission-missing`
/// @param what what is wrong, in one plain sentence without secrets
/// @param remedy what to do about it, and where
public record Problem(Severity severity, String code, String what, String remedy) {
    /// How bad it is.
    public enum Severity {
        /// Nothing can run until it is mended.
        ERROR,
        /// It can run, but a person should know.
        WARNING
    }

    public static Problem error(String code, String what, String remedy) {
        return new Problem(Severity.ERROR, code, what, remedy);
    }

    public static Problem warning(String code, String what, String remedy) {
        return new Problem(Severity.WARNING, code, what, remedy);
    }
}
