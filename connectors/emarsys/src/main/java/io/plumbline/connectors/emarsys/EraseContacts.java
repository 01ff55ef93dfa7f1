package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.connectors.emarsys.RowErrors.RowError;
import io.plumbline.model.delivery.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// Deletes contacts with all their history. A contact that Emarsys does not hold is erased already.
///
/// Sources disagree on what deleting a stranger does to the others in the call. So the account is first asked which of
/// them it holds, and only those are deleted.
final class EraseContacts {
    private static final int MISSING = 2008;

    private final CoreApi api;
    private final Lookup lookup;

    EraseContacts(CoreApi api, Lookup lookup) {
        this.api = api;
        this.lookup = lookup;
    }

    List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        OutcomeSheet sheet = new OutcomeSheet(deliveries);
        switch (lookup.key()) {
            case Found.Prevented<ContactField>(var outcome) -> sheet.endWith(outcome);
            case Found.Got<ContactField>(var key) -> {
                findStrangers(sheet, key);
                if (sheet.goesOn() && !sheet.open().isEmpty()) {
                    delete(sheet, key);
                }
            }
        }
        return sheet.all();
    }

    private void findStrangers(OutcomeSheet sheet, ContactField key) throws InterruptedException {
        List<Integer> asked = sheet.open();
        ObjectNode body = Jsons.object().put("key_id", key.id()).put("get_multiple_ids", false);
        asked.forEach(index ->
                body.withArray("external_ids").add(sheet.delivery(index).contact()));
        EmarsysAnswer answer = api.post("/contact/checkids", body);
        switch (answer) {
            case Done(var data)
            when data.isObject() -> {
                RowErrors errors = RowErrors.of(data);
                if (errors.ofKeyField().isPresent()) {
                    sheet.endWith(EmarsysErrors.keyFieldUnusable());
                }
                asked.forEach(index -> errors.of(sheet.delivery(index).contact())
                        .ifPresent(error -> sheet.set(index, ofRow(error, sheet.delivery(index)))));
            }
            case Rejected rejected -> rejected(sheet, rejected);
            case Done _, EmarsysAnswer.Lost _ -> sheet.endWith(notAttempted());
            case EmarsysAnswer.Busy _, EmarsysAnswer.Denied _ ->
                sheet.endWith(answer.outcomeForAll().orElseThrow());
        }
    }

    /// Only a question was lost; nothing was erased.
    private static Outcome notAttempted() {
        return new Outcome.Later("emarsys/not-attempted", Optional.empty());
    }

    private void delete(OutcomeSheet sheet, ContactField key) throws InterruptedException {
        List<Integer> held = sheet.open();
        ObjectNode body = Jsons.object().put("key_id", key.id());
        held.forEach(index -> body.withArray(key.id()).add(sheet.delivery(index).contact()));
        EmarsysAnswer answer = api.post("/contact/delete", body);
        switch (answer) {
            case Done(var data) -> {
                RowErrors errors = RowErrors.of(data);
                sheet.setAll(
                        held,
                        delivery -> errors.of(delivery.contact())
                                .map(error -> ofRow(error, delivery))
                                .orElseGet(EraseContacts::erased));
            }
            case Rejected rejected -> rejected(sheet, rejected);
            case EmarsysAnswer.Busy _, EmarsysAnswer.Denied _, EmarsysAnswer.Lost _ ->
                sheet.failAll(held, answer.outcomeForAll().orElseThrow());
        }
    }

    private static void rejected(OutcomeSheet sheet, Rejected rejected) {
        List<Integer> open = sheet.open();
        boolean theOnlyOne = rejected.replyCode() == MISSING && open.size() == 1;
        Function<Delivery, Outcome> outcome =
                theOnlyOne ? _ -> erased() : delivery -> EmarsysErrors.ofBatch(rejected, Set.of(delivery.contact()));
        sheet.setAll(open, outcome);
    }

    private static Outcome ofRow(RowError error, Delivery delivery) {
        return error.code() == MISSING ? erased() : EmarsysErrors.ofRow(error, Set.of(delivery.contact()));
    }

    private static Outcome erased() {
        return new Outcome.Acknowledged("");
    }
}
