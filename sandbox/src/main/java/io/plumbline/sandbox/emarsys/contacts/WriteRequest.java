package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// The body of a call that creates or updates contacts.
///
/// @param body   the whole body, which is the contact itself if the call is about a single one
/// @param listId the list to put the contacts on, if one is named
record WriteRequest(JsonNode body, OptionalLong listId) {
    private static final int CONTACTS_MAX = 1000;

    static WriteRequest of(ApiCall call, ListMembership lists) {
        JsonNode body = call.json();
        if (!body.isObject()) {
            throw RefusedException.badRequest(1001, "Invalid parameters");
        }
        WriteRequest request = new WriteRequest(body, listId(body.path("contact_list_id"), lists));
        if (request.isBatch()) {
            request.checkContacts();
        }
        return request;
    }

    boolean isBatch() {
        return body.has("contacts");
    }

    JsonNode keyId() {
        return body.path("key_id");
    }

    JsonNode contacts() {
        return body.path("contacts");
    }

    private void checkContacts() {
        boolean isArrayOfObjects =
                contacts().isArray() && contacts().valueStream().allMatch(JsonNode::isObject);
        if (!isArrayOfObjects) {
            throw RefusedException.badRequest(2003, "Invalid data format. Array expected");
        }
        if (contacts().size() > CONTACTS_MAX) {
            throw RefusedException.tooManyInBatch();
        }
    }

    private static OptionalLong listId(JsonNode named, ListMembership lists) {
        if (named.isMissingNode() || named.isNull()) {
            return OptionalLong.empty();
        }
        long id = named.asLong(-1);
        if (!lists.exists(id)) {
            throw RefusedException.badRequest(2020, "Invalid contact list id: " + named.asString(""));
        }
        return OptionalLong.of(id);
    }
}
