package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists one field of all contacts, or of those with a value in an indexed field.
final class QueryContacts {
    private static final Set<String> NOT_FILTERS = Set.of("return", "limit", "offset", "excludeempty");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int LIMIT_MAX = 10_000;

    private final ContactBase contacts;
    private final FieldCatalogue fields;

    QueryContacts(ContactBase contacts, FieldCatalogue fields) {
        this.contacts = contacts;
        this.fields = fields;
    }

    Reply run(ApiCall call) {
        String returned = call.parameter("return").orElse("");
        if (returned.isEmpty()) {
            throw RefusedException.badRequest(2014, "No field specified to return");
        }
        Field field = fields.byNumber(returned)
                .orElseThrow(() -> RefusedException.badRequest(2006, "Invalid field id: " + returned));
        int limit = number(call, "limit", LIMIT_MAX);
        if (limit < 1 || limit > LIMIT_MAX) {
            throw RefusedException.badRequest(2016, "Invalid limit");
        }
        Predicate<Contact> isShown = call.parameter("excludeempty").orElse("").equals("true")
                ? contact -> !contact.value(field.id()).isEmpty()
                : _ -> true;
        List<Contact> page = matching(call, isShown, number(call, "offset", 0), limit);
        return Reply.data(shown(page, field));
    }

    private List<Contact> matching(ApiCall call, Predicate<Contact> isShown, int offset, int limit) {
        Optional<Map.Entry<String, List<String>>> filter = call.parameters().entrySet().stream()
                .filter(parameter -> !NOT_FILTERS.contains(parameter.getKey()))
                .findFirst();
        if (filter.isEmpty()) {
            return page(contacts.after(0, offset + limit, isShown), offset, limit);
        }
        KeyField key = indexed(filter.get().getKey());
        String value = filter.get().getValue().getFirst();
        if (value.isEmpty()) {
            Predicate<Contact> isUnset = contact -> contact.value(key.fieldId()).isEmpty();
            return page(contacts.after(0, offset + limit, isShown.and(isUnset)), offset, limit);
        }
        return page(contacts.find(key, value).stream().filter(isShown).toList(), offset, limit);
    }

    private KeyField indexed(String name) {
        KeyField key = KeyField.require(fields, Json.object().stringNode(name));
        boolean isIndexed = key.isGivenOut()
                || fields.byId(key.fieldId()).filter(fields::isIndexed).isPresent();
        if (!isIndexed) {
            throw RefusedException.badRequest(2015, "No index on column");
        }
        return key;
    }

    private static List<Contact> page(List<Contact> found, int offset, int limit) {
        return found.stream().skip(offset).limit(limit).toList();
    }

    private static ObjectNode shown(List<Contact> page, Field field) {
        ObjectNode data = Json.object();
        data.putArray("errors");
        if (page.isEmpty()) {
            return data.put("result", false);
        }
        ArrayNode result = data.putArray("result");
        for (Contact contact : page) {
            ObjectNode shown = result.addObject().put("id", Integer.toString(contact.id()));
            ShownValues.put(shown, contact, List.of(field), each -> Integer.toString(each.id()));
        }
        return data;
    }

    private static int number(ApiCall call, String name, int otherwise) {
        String sent = call.parameter(name).orElse(Integer.toString(otherwise));
        return NUMBER.matcher(sent).matches() ? Integer.parseInt(sent) : -1;
    }
}
