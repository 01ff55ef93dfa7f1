package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.fields.ValueRules;
import io.plumbline.sandbox.emarsys.protocol.Routes;

/// The calls about contacts.
public final class ContactRoutes {
    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final ListMembership lists;
    private final ContactPolicy policy;
    private final ContactSources sources = new ContactSources();
    private final Blocklist blocklist = new Blocklist();

    public ContactRoutes(ContactBase contacts, FieldCatalogue fields, ListMembership lists, ContactPolicy policy) {
        this.contacts = contacts;
        this.fields = fields;
        this.lists = lists;
        this.policy = policy;
    }

    public void addTo(Routes routes) {
        ContactRows rows = new ContactRows(fields, new ValueRules(policy.truncatesLongText()), sources);
        routes.put("/contact", "contact.update", new UpsertContacts(contacts, fields, rows, lists, policy)::run)
                .post("/contact", "contact.create", new CreateContacts(contacts, fields, rows, lists)::run)
                .get("/contact", "contact.get", new FindContact(contacts, fields)::run)
                .post("/contact/delete", "contact.delete", new DeleteContacts(contacts, fields, policy)::run)
                .post("/contact/checkids", "contact.contactid.verify", new CheckIds(contacts, fields)::run)
                .post("/contact/getdata", "contact.getdata", new GetContactData(contacts, fields)::run)
                .get("/contact/query", "contact.list", new QueryContacts(contacts, fields)::run)
                .post("/contact/merge", "contact.merge", new MergeContacts(contacts, fields)::run);
        sources.addTo(routes);
        blocklist.addTo(routes);
    }

    public Blocklist blocklist() {
        return blocklist;
    }
}
