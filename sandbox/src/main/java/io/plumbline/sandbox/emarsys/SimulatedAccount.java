package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.contacts.Blocklist;
import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.ContactPolicy;
import io.plumbline.sandbox.emarsys.contacts.ContactRoutes;
import io.plumbline.sandbox.emarsys.contacts.OptInCounts;
import io.plumbline.sandbox.emarsys.events.EventCatalogue;
import io.plumbline.sandbox.emarsys.events.EventLog;
import io.plumbline.sandbox.emarsys.events.EventRoutes;
import io.plumbline.sandbox.emarsys.exports.ContactGroups;
import io.plumbline.sandbox.emarsys.exports.ExportRoutes;
import io.plumbline.sandbox.emarsys.exports.Exports;
import io.plumbline.sandbox.emarsys.exports.ResponseLog;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.fields.FieldRoutes;
import io.plumbline.sandbox.emarsys.lists.ContactLists;
import io.plumbline.sandbox.emarsys.lists.ListRoutes;
import io.plumbline.sandbox.emarsys.program.Callbacks;
import io.plumbline.sandbox.emarsys.program.WebhookNode;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.emarsys.relational.RelationalHost;
import io.plumbline.sandbox.emarsys.sales.ProductCatalogue;
import io.plumbline.sandbox.emarsys.sales.SalesData;
import io.plumbline.sandbox.emarsys.segments.Segments;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Everything one account holds, and the routes to it.
final class SimulatedAccount implements AutoCloseable {
    final FieldCatalogue fields;
    final ContactBase contacts;
    final ContactLists lists;
    final EventCatalogue events;
    final EventLog eventLog = new EventLog();
    final SalesData sales;
    final ProductCatalogue catalogue = new ProductCatalogue();
    final RelationalHost relational;
    final Exports exports;
    final PeopleActs people;
    final Segments segments;
    final WebhookNode webhook;
    private final Blocklist blocklist;
    private final Callbacks callbacks;
    final Routes routes = new Routes();

    SimulatedAccount(EmarsysSandboxOptions.Account options, InstantSource clock) {
        fields = new FieldCatalogue(options.firstCustomFieldId(), options.customFields());
        contacts = new ContactBase(clock);
        lists = new ContactLists(contacts, clock);
        events = new EventCatalogue(options.linkedEvents(), clock);
        sales = new SalesData(contacts, fields, options.switches());
        relational = new RelationalHost(options.tables());
        callbacks = new Callbacks(clock);
        exports = new Exports(options.switches(), options.exportTakes(), callbacks, clock);
        ResponseLog responses = new ResponseLog(contacts, clock);
        webhook = new WebhookNode(callbacks, clock);
        people = new PeopleActs(contacts, responses, webhook);
        segments = new Segments(contacts, fields, clock);
        ContactRoutes contactRoutes =
                new ContactRoutes(contacts, fields, lists, new ContactPolicy(options.switches(), options.raceHold()));
        blocklist = contactRoutes.blocklist();
        contactRoutes.addTo(routes);
        new FieldRoutes(fields).addTo(routes);
        new EventRoutes(events, eventLog).addTo(routes, contacts, fields, options.switches(), clock);
        new ListRoutes(lists, contacts, fields).addTo(routes);
        new ExportRoutes(exports, responses, clock).addTo(routes, contacts, fields, new Groups(), options.switches());
        segments.addTo(routes);
        AccountSettings.addTo(routes);
    }

    /// How much there is of everything.
    SequencedMap<String, Long> figures() {
        OptInCounts optIns = contacts.counts();
        SequencedMap<String, Long> figures = new LinkedHashMap<>();
        figures.put("contacts", (long) optIns.total());
        figures.put("optedIn", (long) optIns.optedIn());
        figures.put("optedOut", (long) optIns.optedOut());
        figures.put("optInUnset", (long) optIns.unset());
        figures.put("generatedContacts", (long) sales.generatedContacts());
        figures.put("customFields", (long) fields.custom().size());
        figures.put("events", (long) events.size());
        figures.put("eventsTriggered", eventLog.triggered());
        figures.put("eventsReceived", eventLog.entries().total());
        figures.put("salesRows", sales.rows().total());
        figures.put("salesLoadFailures", sales.loadFailures().total());
        figures.put("products", (long) catalogue.size());
        figures.put("productsRemovedByLastFile", (long) catalogue.removedByLastFile());
        figures.put("lists", (long) lists.size());
        figures.put("exports", (long) exports.size());
        figures.put("blocked", (long) blocklist.size());
        return figures;
    }

    @Override
    public void close() {
        callbacks.close();
    }

    private final class Groups implements ContactGroups {
        @Override
        public Optional<List<Contact>> ofList(long listId) {
            return lists.contacts(listId, 0, Integer.MAX_VALUE);
        }

        @Override
        public Optional<List<Contact>> ofSegment(long segmentId) {
            return segments.contacts(segmentId);
        }
    }
}
