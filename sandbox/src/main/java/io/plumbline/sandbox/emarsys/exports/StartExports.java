package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.contacts.ConsentChange;
import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.Origin;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Chronicle;
import io.plumbline.sandbox.kit.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Begins exports of contacts: those changed, those registered, those of a list or of a segment.
final class StartExports {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Exports exports;
    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final ContactGroups groups;
    private final Set<Switch> switches;

    StartExports(
            Exports exports, ContactBase contacts, FieldCatalogue fields, ContactGroups groups, Set<Switch> switches) {
        this.exports = exports;
        this.contacts = contacts;
        this.fields = fields;
        this.groups = groups;
        this.switches = switches;
    }

    /// Only changes of the e-mail address or the opt-in show, and none that came by import.
    Reply changed(ApiCall call) {
        JsonNode body = call.json();
        ExportForm form = ExportForm.read(body, fields);
        ChangeOrigin origin = ChangeOrigin.read(body, switches.contains(Switch.UNSUBSCRIBES_NOT_IN_CHANGES));
        TimeRange range = range(body);
        return start("Changes", body, form, () -> changedContacts(origin, range));
    }

    Reply registered(ApiCall call) {
        JsonNode body = call.json();
        ExportForm form = ExportForm.read(body, fields);
        TimeRange range = range(body);
        return start(
                "Registrations",
                body,
                form,
                () -> contacts.after(0, Integer.MAX_VALUE, contact -> range.contains(contact.registeredSeconds())));
    }

    Reply ofList(ApiCall call) {
        return ofGroup("Contactlist", "contactlist", call, groups::ofList);
    }

    Reply ofSegment(ApiCall call) {
        return ofGroup("Segment", "filter", call, groups::ofSegment);
    }

    private Reply ofGroup(String type, String parameter, ApiCall call, Group group) {
        JsonNode body = call.json();
        ExportForm form = ExportForm.read(body, fields);
        String id = ExportForm.require(body, parameter).asString("");
        List<Contact> members = Optional.of(id)
                .filter(sent -> NUMBER.matcher(sent).matches())
                .flatMap(number -> group.contacts(Long.parseLong(number)))
                .orElseThrow(() -> ExportForm.refused("Invalid " + parameter));
        return start(type, body, form, () -> members);
    }

    private TimeRange range(JsonNode body) {
        JsonNode sent = ExportForm.require(body, "time_range");
        boolean hasTimes = sent.path(0).asString("").contains(" ");
        return hasTimes && switches.contains(Switch.EXPORT_TIMES_OF_DAY)
                ? TimeRange.ofTimes(sent)
                : TimeRange.ofDates(sent);
    }

    private List<Contact> changedContacts(ChangeOrigin origin, TimeRange range) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (Chronicle.Entry<ConsentChange> entry : contacts.consentChanges().after(0, Integer.MAX_VALUE)) {
            ConsentChange change = entry.value();
            if (range.contains(change.atSeconds()) && origin.includes(change.origin())) {
                ids.add(change.contactId());
            }
        }
        List<Contact> changed = new ArrayList<>();
        ids.forEach(id -> contacts.byId(id).ifPresent(changed::add));
        return changed;
    }

    private Reply start(String type, JsonNode body, ExportForm form, Supplier<List<Contact>> wanted) {
        Export started = exports.start(type, body.toString(), form, () -> {
            ExportWriter writer =
                    new ExportWriter(form, List.of(), switches.contains(Switch.EXPORT_OPT_IN_AS_CHOICE_ID));
            wanted.get().forEach(contact -> writer.append(contact, List.of()));
            return writer.file();
        });
        return Reply.data(Json.object().put("id", started.id()));
    }

    /// Finds the contacts of a list or of a segment.
    @FunctionalInterface
    private interface Group {
        Optional<List<Contact>> contacts(long id);
    }

    /// Which changes are asked for.
    private record ChangeOrigin(String origin, long sourceId, boolean hidesClicks) {
        static ChangeOrigin read(JsonNode body, boolean hidesClicks) {
            String origin = ExportForm.require(body, "origin").asString("");
            if (!Set.of("form", "api", "all").contains(origin)) {
                throw ExportForm.refused("Invalid origin");
            }
            JsonNode id = ExportForm.require(body, "origin_id");
            if (!id.isString() || !NUMBER.matcher(id.stringValue()).matches()) {
                throw ExportForm.refused("Invalid origin_id: a number written as text is expected");
            }
            return new ChangeOrigin(origin, Long.parseLong(id.stringValue()), hidesClicks);
        }

        boolean includes(Origin change) {
            boolean isOfKind = switch (change.kind()) {
                case API -> !origin.equals("form");
                case CLICK -> !origin.equals("api") && !hidesClicks;
                case FORM -> !origin.equals("api");
                case IMPORT, GENERATED -> false;
            };
            return isOfKind && (sourceId == 0 || sourceId == change.sourceId());
        }
    }
}
