package io.plumbline.server.hooks;

/// What became of a notification.
enum HookAnswer {
    STORED,
    UNKNOWN,
    NOT_UNDERSTOOD,
    TOO_LARGE,
    LATER
}
