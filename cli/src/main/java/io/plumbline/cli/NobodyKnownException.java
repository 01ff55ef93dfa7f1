package io.plumbline.cli;

import java.io.IOException;

/// What was asked for is not there.
final class NobodyKnownException extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param why what was answered
    NobodyKnownException(String why) {
        super(why);
    }
}
