package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.connectors.emarsys.RowErrors.RowError;
import io.plumbline.model.delivery.Outcome;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes Emarsys hold contacts: upserts by the key field, a thousand at a time and no more than a body may hold.
/// Contacts that are adopted go in bodies of their own, keyed on the address.
final class UpsertContacts {
    private static final String PATH = "/contact/?create_if_not_exists=1";
    private static final String ROUTE = "/contact";
    private static final int FIELD_REFUSED = 2006;
    private static final Pattern FIELD_ID = Pattern.compile("\\d+");

    private final CoreApi api;
    private final Lookup lookup;

    UpsertContacts(CoreApi api, Lookup lookup) {
        this.api = api;
        this.lookup = lookup;
    }

    List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        OutcomeSheet sheet = new OutcomeSheet(deliveries);
        Set<String> names = deliveries.stream().flatMap(ContactRow::names).collect(Collectors.toSet());
        switch (lookup.ground(names)) {
            case Found.Prevented<Lookup.Ground>(var outcome) -> sheet.endWith(outcome);
            case Found.Got<Lookup.Ground>(var ground) -> sendAll(sheet, packed(sheet, ground));
        }
        return sheet.all();
    }

    private static List<UpsertBody> packed(OutcomeSheet sheet, Lookup.Ground ground) {
        Map<String, UpsertBody.Packer> packers = new LinkedHashMap<>();
        Set<String> adopted = new HashSet<>();
        for (int index : sheet.open()) {
            switch (ContactRow.of(sheet.delivery(index), ground)) {
                case ContactRow.Hopeless(var outcome) -> sheet.set(index, outcome);
                case ContactRow.Ready(var key, var ignored)
                when RowKey.isAdoption(sheet.delivery(index))
                        && !adopted.add(key.value().toLowerCase(Locale.ROOT)) -> sheet.set(index, adoptedTwice());
                case ContactRow.Ready(var key, var json) -> {
                    if (!packers.computeIfAbsent(key.fieldId(), UpsertBody.Packer::new)
                            .add(index, json)) {
                        sheet.set(index, tooLarge());
                    }
                }
            }
        }
        return packers.values().stream()
                .flatMap(packer -> packer.bodies().stream())
                .toList();
    }

    private static Outcome adoptedTwice() {
        return new Outcome.Refused("emarsys/adopted-twice", "Two contacts are to adopt the one that has an address");
    }

    private static Outcome tooLarge() {
        return new Outcome.Refused(
                "emarsys/contact-too-large", "The contact is larger than " + UpsertBody.BYTES_MAX + " bytes");
    }

    private void sendAll(OutcomeSheet sheet, List<UpsertBody> bodies) throws InterruptedException {
        for (UpsertBody body : bodies) {
            if (sheet.goesOn()) {
                EmarsysAnswer answer = api.put(PATH, ROUTE, body.json());
                switch (answer) {
                    case Done(var data) when data.isObject() -> matched(sheet, body.indices(), RowErrors.of(data));
                    case Done _ -> sheet.failAll(body.indices(), new Outcome.Unclear("emarsys/answer-malformed"));
                    case Rejected rejected -> {
                        Outcome outcome = EmarsysErrors.ofBatch(rejected, sheet.sent(body.indices()));
                        sheet.setAll(body.indices(), _ -> outcome);
                    }
                    case EmarsysAnswer.Busy _, EmarsysAnswer.Denied _, EmarsysAnswer.Lost _ ->
                        sheet.failAll(body.indices(), answer.outcomeForAll().orElseThrow());
                }
            }
        }
    }

    /// Rows are matched by key value: the ids of an answer are those of the successes only and in no given order.
    private void matched(OutcomeSheet sheet, List<Integer> indices, RowErrors errors) {
        Optional<RowError> keyField = errors.ofKeyField();
        if (keyField.isPresent()) {
            sheet.failAll(indices, EmarsysErrors.keyFieldUnusable());
            return;
        }
        Set<String> keys = indices.stream()
                .map(index -> RowKey.valueOf(sheet.delivery(index)))
                .collect(Collectors.toSet());
        Outcome unnamed = errors.nameOthersThan(keys)
                ? new Outcome.Unclear("emarsys/error-unmatched")
                : new Outcome.Acknowledged("");
        sheet.setAll(
                indices,
                delivery -> errors.of(RowKey.valueOf(delivery))
                        .map(error -> ofRow(error, delivery))
                        .orElse(unnamed));
    }

    private Outcome ofRow(RowError error, Delivery delivery) {
        Matcher id = FIELD_ID.matcher(error.text());
        if (error.code() == FIELD_REFUSED && id.find() && lookup.fields.doubt(id.group())) {
            return new Outcome.Later("emarsys/field-list-outdated", Optional.empty());
        }
        return EmarsysErrors.ofRow(error, OutcomeSheet.sent(delivery));
    }
}
