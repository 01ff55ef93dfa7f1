package io.plumbline.sandbox.emarsys.access;

import io.plumbline.sandbox.emarsys.protocol.ApiCall.Permissions;

/// One way into the account: a client with its secret, or a user with one for the old authentication.
///
/// @param name        the client id or the user name
/// @param secret      the secret; never shown
/// @param permissions what it may do
public record Credential(String name, String secret, Permissions permissions) {
    /// A credential that may do everything.
    public static Credential of(String name, String secret) {
        return new Credential(name, secret, Permissions.all());
    }

    @Override
    public String toString() {
        return "Credential[" + name + "]";
    }
}
