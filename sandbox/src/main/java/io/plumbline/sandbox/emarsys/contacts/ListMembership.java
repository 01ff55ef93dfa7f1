package io.plumbline.sandbox.emarsys.contacts;

/// What writing contacts needs from the contact lists.
public interface ListMembership {
    boolean exists(long listId);

    void add(long listId, Contact contact);
}
