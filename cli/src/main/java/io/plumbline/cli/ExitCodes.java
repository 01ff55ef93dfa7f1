package io.plumbline.cli;

/// What a command tells the script that called it.
public final class ExitCodes {
    /// Done; for `status`: nothing is wrong, or a first load is on its way.
    public static final int OK = 0;
    /// It went wrong in a way that no other code names.
    public static final int FAILED = 1;
    /// The command line itself is wrong.
    public static final int USAGE = 2;
    /// Configuration or data need a person; for `status`: a connection has stopped, or changes are late.
    public static final int NEEDS_A_PERSON = 3;
    /// No engine answers at the address.
    public static final int UNREACHABLE = 4;
    /// The engine refused, mostly because of the token.
    public static final int REFUSED = 5;

    private ExitCodes() {}
}
