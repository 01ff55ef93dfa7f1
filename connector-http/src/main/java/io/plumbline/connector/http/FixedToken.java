package io.plumbline.connector.http;

import io.plumbline.connector.Secret;

/// A token that cannot be renewed.
record FixedToken(Secret token) implements BearerTokens {
    private static final int UNAUTHORIZED = 401;

    @Override
    public Grant current() {
        return new Grant.Granted(token);
    }

    @Override
    public Grant insteadOf(Secret refused) {
        return new Grant.Refused(UNAUTHORIZED);
    }
}
