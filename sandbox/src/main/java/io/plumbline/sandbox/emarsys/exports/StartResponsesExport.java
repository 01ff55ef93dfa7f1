package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Chronicle;
import io.plumbline.sandbox.kit.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Begins exports of responses: who did what with which mail.
final class StartResponsesExport {
    private static final Set<String> SOURCES = Set.of(
            "trackable_links",
            "registration_forms",
            "tell_a_friend",
            "contact_us",
            "change_profile",
            "unsubscribe",
            "mail_open",
            "complaint");

    /// The columns about the mail by their number. The sandbox has a value for campaign and time only.
    private static final Map<Integer, String> ANALYSIS = new TreeMap<>(Map.of(
            1, "Campaign Title",
            2, "Category",
            3, "Link Category",
            4, "Link Title",
            5, "Url",
            8, "Time",
            12, "Campaign Id",
            13, "Launch Id",
            14, "Version Id",
            15, "Version Name"));

    private final Exports exports;
    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final ResponseLog log;
    private final Set<Switch> switches;

    StartResponsesExport(
            Exports exports, ContactBase contacts, FieldCatalogue fields, ResponseLog log, Set<Switch> switches) {
        this.exports = exports;
        this.contacts = contacts;
        this.fields = fields;
        this.log = log;
        this.switches = switches;
    }

    Reply run(ApiCall call) {
        JsonNode body = call.json();
        ExportForm form = ExportForm.read(body, fields);
        TimeRange range = TimeRange.ofTimes(ExportForm.require(body, "time_range"));
        List<String> sources = ExportForm.require(body, "sources")
                .valueStream()
                .map(source -> source.asString(""))
                .toList();
        if (sources.isEmpty() || !SOURCES.containsAll(sources)) {
            throw ExportForm.refused("Invalid sources");
        }
        List<Integer> analysis = analysis(ExportForm.require(body, "analysis_fields"));
        Export started = exports.start("Responses", body.toString(), form, () -> write(form, range, sources, analysis));
        return Reply.data(Json.object().put("id", started.id()));
    }

    private static List<Integer> analysis(JsonNode sent) {
        List<Integer> analysis =
                sent.valueStream().map(number -> number.asInt(-1)).toList();
        if (!sent.isArray() || !ANALYSIS.keySet().containsAll(analysis)) {
            throw ExportForm.refused("Invalid analysis fields");
        }
        return analysis;
    }

    private ExportFile write(ExportForm form, TimeRange range, List<String> sources, List<Integer> analysis) {
        List<String> columns = new ArrayList<>();
        analysis.forEach(number -> columns.add(ANALYSIS.getOrDefault(number, "")));
        columns.add("source");
        ExportWriter writer = new ExportWriter(form, columns, switches.contains(Switch.EXPORT_OPT_IN_AS_CHOICE_ID));
        for (Chronicle.Entry<EmailResponse> entry : log.responses().after(0, Integer.MAX_VALUE)) {
            EmailResponse response = entry.value();
            if (range.contains(response.atSeconds()) && sources.contains(response.kind())) {
                contacts.byId(response.contactId())
                        .ifPresent(contact -> writer.append(contact, cells(response, analysis)));
            }
        }
        return writer.file();
    }

    private static List<String> cells(EmailResponse response, List<Integer> analysis) {
        List<String> cells = new ArrayList<>();
        for (int number : analysis) {
            cells.add(
                    switch (number) {
                        case 1 -> "Campaign " + response.campaignId();
                        case 8 -> ViennaTime.text(Instant.ofEpochSecond(response.atSeconds()));
                        case 12 -> Long.toString(response.campaignId());
                        default -> "";
                    });
        }
        cells.add(response.kind());
        return cells;
    }
}
