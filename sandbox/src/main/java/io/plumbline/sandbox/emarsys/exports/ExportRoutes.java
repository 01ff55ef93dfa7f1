package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;

/// The calls about exports and responses.
public final class ExportRoutes {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final int LINES_MAX = 10_000_000;

    private final Exports exports;
    private final ResponseLog log;
    private final InstantSource clock;

    public ExportRoutes(Exports exports, ResponseLog log, InstantSource clock) {
        this.exports = exports;
        this.log = log;
        this.clock = clock;
    }

    public void addTo(
            Routes routes, ContactBase contacts, FieldCatalogue fields, ContactGroups groups, Set<Switch> switches) {
        StartExports start = new StartExports(exports, contacts, fields, groups, switches);
        StartResponsesExport responses = new StartResponsesExport(exports, contacts, fields, log, switches);
        ResponseQueries queries = new ResponseQueries(clock);
        routes.post("/contact/getchanges", "export.contact.changed", start::changed)
                .post("/contact/getregistrations", "export.contact.registrations", start::registered)
                .post("/email/getcontacts", "export.contactlist", start::ofList)
                .post("/export/filter", "export.segment", start::ofSegment)
                .post("/email/getresponses", "export.responses", responses::run)
                .post("/email/unsubscribe", "campaign.unsubscribe", log::unsubscribe)
                .post("/email/responses", "campaign.responses", queries::start)
                .get("/email/{id}/responses", "campaign.responses.get", queries::result)
                .get(
                        "/export/{id}",
                        "export.status",
                        call -> Reply.data(required(call).state(clock.instant())))
                .get("/export/{id}/data", "export.download", this::download);
    }

    private Reply download(ApiCall call) {
        Export export = required(call);
        if (!export.isLocal()) {
            throw RefusedException.of(404, 4004, "The export is not local");
        }
        if (!export.isReady(clock.instant())) {
            throw RefusedException.of(404, 4005, "The export is still running");
        }
        if (export.isGone(clock.instant())) {
            throw RefusedException.of(410, 4003, "The exported data is gone");
        }
        int offset = number(call, "offset", 0);
        int limit = number(call, "limit", LINES_MAX);
        byte[] content = export.file().lines(offset, limit);
        return new Reply.File(SandboxResponse.bytes(200, "text/csv;charset=UTF-8", content));
    }

    private Export required(ApiCall call) {
        return exports.find(call.id()).orElseThrow(() -> ExportForm.refused("Invalid export ID"));
    }

    private static int number(ApiCall call, String name, int otherwise) {
        String sent = call.parameter(name).orElse(Integer.toString(otherwise));
        if (!NUMBER.matcher(sent).matches() || Integer.parseInt(sent) > LINES_MAX) {
            throw ExportForm.refused("Invalid " + name);
        }
        return Integer.parseInt(sent);
    }
}
