package io.plumbline.sandbox.kit;

/// The behaviour of one system.
///
/// The server calls it from many virtual threads at once, one per request. It never sees the requests that the
/// server answers itself (see [SandboxServer]); every other path, those below `/_sandbox/` included, arrives here.
@FunctionalInterface
public interface SandboxHandler {
    /// Answers one request. A runtime exception is a bug of the sandbox and becomes a plain 500.
    SandboxResponse handle(SandboxRequest request) throws InterruptedException;

    /// Names the route of a request for the call counts: the method and the path with ids replaced by `{id}`.
    default String route(SandboxRequest request) {
        return RouteNames.of(request);
    }
}
