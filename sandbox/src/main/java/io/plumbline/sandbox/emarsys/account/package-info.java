/// What makes one simulated account differ from another: its switches and how it was set up.
///
/// Everything here is a value given before the sandbox starts.
@NullMarked
package io.plumbline.sandbox.emarsys.account;

import org.jspecify.annotations.NullMarked;
