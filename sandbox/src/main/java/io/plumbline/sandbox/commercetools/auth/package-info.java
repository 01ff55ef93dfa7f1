/// Who may call: API clients, their tokens and the scopes each endpoint asks for.
///
/// [TokenEndpoint] issues, [Tokens] remembers, [Grant] is what a valid token allows, [EndpointScopes] says what is
/// needed.
@NullMarked
package io.plumbline.sandbox.commercetools.auth;

import org.jspecify.annotations.NullMarked;
