/// Who is who: identifiers, profiles' ids, and the rule that joins contacts of one person.
///
/// `ResolveIdentity` is the rule. It sees sets of claims, never their order of arrival, so the same claims always end
/// in the same groups of people. Guards against joining too many and reversible merges are not here yet.
@NullMarked
package io.plumbline.model.identity;

import org.jspecify.annotations.NullMarked;
