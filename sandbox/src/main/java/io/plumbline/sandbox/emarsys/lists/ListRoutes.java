package io.plumbline.sandbox.emarsys.lists;

import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.lists.ContactLists.ContactList;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The calls about contact lists.
public final class ListRoutes {
    private final ContactLists lists;
    private final ContactBase contacts;
    private final FieldCatalogue fields;

    public ListRoutes(ContactLists lists, ContactBase contacts, FieldCatalogue fields) {
        this.lists = lists;
        this.contacts = contacts;
        this.fields = fields;
    }

    public void addTo(Routes routes) {
        ListContents contents = new ListContents(lists);
        routes.get("/contactlist", "contactlist.list", _ -> Reply.data(list()))
                .post("/contactlist", "contactlist.create", this::create)
                .post("/contactlist/{id}/add", "contactlist.contact.add", this::add)
                .post("/contactlist/{id}/delete", "contactlist.contact.delete", this::remove)
                .post("/contactlist/{id}/replace", "contactlist.replace", this::replace)
                .post("/contactlist/{id}/rename", "contactlist.rename", this::rename)
                .post("/contactlist/{id}/deletelist", "contactlist.delete", this::delete)
                .get("/contactlist/{id}/count", "contactlist.contact.count", contents::count)
                .get("/contactlist/{id}/contactIds", "contactlist.contact.ids", contents::ids);
    }

    private ArrayNode list() {
        ArrayNode all = Json.array();
        lists.all()
                .forEach(list -> all.addObject()
                        .put("id", Long.toString(list.id()))
                        .put("name", list.name())
                        .put("created", ViennaTime.text(list.created()))
                        .put("type", 0));
        return all;
    }

    private Reply create(ApiCall call) {
        JsonNode body = call.json();
        NamedContacts named = body.has("external_ids")
                ? NamedContacts.read(body, fields, contacts)
                : NamedContacts.read(Json.object().set("external_ids", Json.array()), fields, contacts);
        ContactList list = lists.create(body.path("name").asString(""));
        named.found().forEach(contact -> lists.add(list.id(), contact));
        return Reply.data(
                Json.object().put("id", list.id()).set("errors", named.errors().orEmptyArray()));
    }

    private Reply add(ApiCall call) {
        ContactList list = required(call);
        NamedContacts named = NamedContacts.read(call.json(), fields, contacts);
        long inserted = named.found().stream()
                .filter(contact -> list.members().add(contact.id()))
                .count();
        return counted("inserted_contacts", inserted, named);
    }

    private Reply remove(ApiCall call) {
        ContactList list = required(call);
        NamedContacts named = NamedContacts.read(call.json(), fields, contacts);
        long deleted = named.found().stream()
                .filter(contact -> list.members().remove(contact.id()))
                .count();
        return counted("deleted_contacts", deleted, named);
    }

    private Reply replace(ApiCall call) {
        ContactList list = required(call);
        NamedContacts named = NamedContacts.read(call.json(), fields, contacts);
        list.members().clear();
        named.found().forEach(contact -> list.members().add(contact.id()));
        return counted("inserted_contacts", named.found().size(), named);
    }

    private Reply rename(ApiCall call) {
        lists.rename(required(call), call.json().path("name").asString(""));
        return Reply.data(Json.object());
    }

    private Reply delete(ApiCall call) {
        lists.delete(required(call));
        return Reply.data(Json.object());
    }

    private ContactList required(ApiCall call) {
        return lists.find(call.id()).orElseThrow(() -> RefusedException.badRequest(3006, "No such contact list"));
    }

    private static Reply counted(String member, long count, NamedContacts named) {
        ObjectNode data = Json.object().put(member, count);
        return Reply.data(data.set("errors", named.errors().orEmptyArray()));
    }
}
