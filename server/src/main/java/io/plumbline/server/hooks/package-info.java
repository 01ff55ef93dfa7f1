/// Takes notifications in and answers only when they are stored.
///
/// `HookRoute` reads the body within limits and asks the engine's intake. It understands nothing of what it carries.
/// The secret is part of the address, because most systems can send to an address and nothing more; so addresses of
/// this package appear in no log.
@NullMarked
package io.plumbline.server.hooks;

import org.jspecify.annotations.NullMarked;
