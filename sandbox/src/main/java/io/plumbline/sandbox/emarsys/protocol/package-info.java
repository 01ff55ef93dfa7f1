/// How one call to the Core API is asked and answered: routes, the envelope, refusals.
///
/// [Routes] finds the [Action] for a path, an action answers with a [Reply] or throws a [RefusedException], and
/// the caller of this package turns both into HTTP. Deliberately absent: who may call (package `access`).
@NullMarked
package io.plumbline.sandbox.emarsys.protocol;

import org.jspecify.annotations.NullMarked;
