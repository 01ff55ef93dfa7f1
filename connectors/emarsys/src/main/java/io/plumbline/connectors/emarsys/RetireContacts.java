package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.model.delivery.Outcome;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Retires contacts that belong to nobody any more: opts them out and takes their address, which leaves their history.
///
/// The address must go because Emarsys lets two contacts share one, and whoever then asks by address is refused. A
/// contact that is not there needs no retiring.
final class RetireContacts {
    private static final String PATH = "/contact/?create_if_not_exists=0";
    private static final String ROUTE = "/contact";
    private static final String EMAIL = "3";
    private static final int MISSING = 2008;

    private final CoreApi api;
    private final Lookup lookup;

    RetireContacts(CoreApi api, Lookup lookup) {
        this.api = api;
        this.lookup = lookup;
    }

    List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        OutcomeSheet sheet = new OutcomeSheet(deliveries);
        switch (lookup.key()) {
            case Found.Prevented<ContactField>(var outcome) -> sheet.endWith(outcome);
            case Found.Got<ContactField>(var key) -> send(sheet, key);
        }
        return sheet.all();
    }

    private void send(OutcomeSheet sheet, ContactField key) throws InterruptedException {
        List<Integer> indices = sheet.open();
        ObjectNode body = Jsons.object().put("key_id", key.id());
        indices.forEach(index -> body.withArray("contacts")
                .addObject()
                .put(key.id(), sheet.delivery(index).contact())
                .put(OptIn.ID, "2")
                .putNull(EMAIL));
        EmarsysAnswer answer = api.put(PATH, ROUTE, Jsons.bytes(body));
        switch (answer) {
            case Done(var data) -> {
                RowErrors errors = RowErrors.of(data);
                sheet.setAll(
                        indices,
                        delivery -> errors.of(delivery.contact())
                                .filter(error -> error.code() != MISSING)
                                .map(error -> EmarsysErrors.ofRow(error, Set.of(delivery.contact())))
                                .orElse(new Outcome.Acknowledged("")));
            }
            case Rejected rejected ->
                sheet.setAll(
                        indices,
                        delivery -> rejected.replyCode() == MISSING && indices.size() == 1
                                ? new Outcome.Acknowledged("")
                                : EmarsysErrors.ofBatch(rejected, Set.of(delivery.contact())));
            case EmarsysAnswer.Busy _, EmarsysAnswer.Denied _, EmarsysAnswer.Lost _ ->
                sheet.failAll(indices, answer.outcomeForAll().orElseThrow());
        }
    }
}
