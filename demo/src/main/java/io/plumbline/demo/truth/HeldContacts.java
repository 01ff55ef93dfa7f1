package io.plumbline.demo.truth;

import io.plumbline.demo.shop.SandboxHttp;
import java.net.URI;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Reads all contacts that the Emarsys account holds, in the order of their internal ids.
final class HeldContacts {
    private static final int LIMIT = 5_000;

    private final SandboxHttp http;
    private final URI emarsys;

    HeldContacts(SandboxHttp http, URI emarsys) {
        this.http = http;
        this.emarsys = emarsys;
    }

    void forEach(Consumer<FieldValues> reader) throws InterruptedException {
        JsonNode page = page("0");
        while (!page.isEmpty()) {
            page.forEach(contact -> reader.accept(values(contact)));
            page = page(page.path(page.size() - 1).path("id").asString());
        }
    }

    private JsonNode page(String after) throws InterruptedException {
        return http.get(emarsys + "/_sandbox/contacts?after=" + after + "&limit=" + LIMIT, "");
    }

    /// The fields that the judge knows; all others are none of its business.
    private static FieldValues values(JsonNode contact) {
        FieldValues values = new FieldValues();
        for (ContactField field : ContactField.values()) {
            values.put(field, contact.path(field.stringId()).asString(""));
        }
        return values;
    }
}
