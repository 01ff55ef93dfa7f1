package io.plumbline.connector.http;

import io.plumbline.connector.Secret;

/// Where the token of an account comes from. Used by many threads at once.
public interface BearerTokens {
    /// A token that is expected to work now.
    Grant current() throws InterruptedException;

    /// A token other than the one that the system has just refused.
    Grant insteadOf(Secret refused) throws InterruptedException;

    /// A token that does not change, such as a key from the vendor's console.
    static BearerTokens fixed(Secret token) {
        return new FixedToken(token);
    }

    /// What asking for a token gave.
    sealed interface Grant {
        record Granted(Secret token) implements Grant {}

        /// The credentials are not accepted.
        ///
        /// @param status what the token endpoint said
        record Refused(int status) implements Grant {}

        /// No token could be had for now.
        ///
        /// @param reason a short code such as `token-503`
        record Unavailable(String reason) implements Grant {}
    }
}
