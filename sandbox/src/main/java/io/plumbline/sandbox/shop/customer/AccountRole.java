package io.plumbline.sandbox.shop.customer;

/// How an account relates to the one it follows.
public enum AccountRole {
    /// The first account of a person.
    FIRST,
    /// The same person again, in another store, with the same address of e-mail.
    SECOND_SAME_EMAIL,
    /// The same person again with another address.
    SECOND_OTHER_EMAIL,
    /// Another person of the household, in another store, with the same address.
    FAMILY
}
