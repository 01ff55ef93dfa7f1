/// What every sandbox is built on: a small HTTP server on the loopback address with the same instruments
/// around each system's own behaviour.
///
/// A sandbox implements [SandboxHandler] and starts it with [SandboxServer]. The server adds faults by
/// request, call counts, a clock that tests can turn, a health answer and one page for people. A handler
/// sees plain values, [SandboxRequest] and [SandboxResponse], and never the server underneath.
/// Deliberately absent: routing, authentication and rate limits, which differ from system to system.
@NullMarked
package io.plumbline.sandbox.kit;

import org.jspecify.annotations.NullMarked;
