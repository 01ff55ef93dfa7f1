/// Who is who: identifiers, profiles' ids, and the rule that joins contacts of one person.
///
/// `ResolveIdentity` is the rule: it sees sets of claims, never their order of arrival, so the same claims always end
/// in the same groups of people. `JoinContacts` joins in the order of trust that `IdentityRules` state, and joins
/// nobody by what too many carry. `Standing` is what identifiers point to before and after.
@NullMarked
package io.plumbline.model.identity;

import org.jspecify.annotations.NullMarked;
