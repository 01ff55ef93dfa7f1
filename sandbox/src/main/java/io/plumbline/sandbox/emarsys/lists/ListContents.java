package io.plumbline.sandbox.emarsys.lists;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads who is on a list. Unlike the calls that write, these answer an unknown list with status 404.
final class ListContents {
    private static final int TOP_DEFAULT = 10_000;
    private static final int TOP_MAX = 100_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ContactLists lists;

    ListContents(ContactLists lists) {
        this.lists = lists;
    }

    Reply count(ApiCall call) {
        return Reply.data(Json.array()
                .add(contacts(call.id(), 0, Integer.MAX_VALUE).size())
                .get(0));
    }

    /// Answers outside the envelope, with the path of the next page or null.
    Reply ids(ApiCall call) {
        int top = number(call, "$top", TOP_DEFAULT);
        if (top < 1 || top > TOP_MAX) {
            throw RefusedException.badRequest(10001, "Invalid $top");
        }
        List<Contact> page = contacts(call.id(), number(call, "$skiptoken", 0), top);
        ObjectNode body = Json.object();
        ArrayNode value = body.putArray("value");
        page.forEach(contact -> value.add(contact.id()));
        if (page.size() < top) {
            body.putNull("next");
        } else {
            int last = page.getLast().id();
            body.put("next", "/contactlist/" + call.id() + "/contactIds?$top=" + top + "&$skiptoken=" + last);
        }
        return new Reply.Bare(200, body);
    }

    private List<Contact> contacts(long listId, int afterId, int limit) {
        return lists.contacts(listId, afterId, limit)
                .orElseThrow(() -> RefusedException.of(404, 3006, "No such contact list"));
    }

    private static int number(ApiCall call, String name, int otherwise) {
        String sent = call.parameter(name).orElse(Integer.toString(otherwise));
        return NUMBER.matcher(sent).matches() ? Integer.parseInt(sent) : -1;
    }
}
