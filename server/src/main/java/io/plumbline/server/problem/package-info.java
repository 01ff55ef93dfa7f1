/// Failures as answers: `application/problem+json` with a stable code and a remedy, never a stack trace.
///
/// `Problems` makes them for routes and filters alike.
@NullMarked
package io.plumbline.server.problem;

import org.jspecify.annotations.NullMarked;
