package io.plumbline.engine.view;

import io.plumbline.connector.ReadsBack;
import io.plumbline.connector.ReadsBack.HeldContact;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.view.CustomerView.HoldingView;
import io.plumbline.engine.view.CustomerView.ReadBackView;
import io.plumbline.engine.view.CustomerView.ReadValueView;
import io.plumbline.engine.view.CustomerView.ValueView;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Asks destinations what they hold of one person at this moment, and compares it with what they acknowledged.
final class ReadBack {
    private static final String NOT_READABLE = "This destination cannot be read back";

    private final List<DestinationSetup> destinations;
    private final Instant now;

    ReadBack(List<DestinationSetup> destinations, Instant now) {
        this.destinations = destinations;
        this.now = now;
    }

    CustomerView of(CustomerView customer) throws InterruptedException {
        List<HoldingView> read = new ArrayList<>();
        for (HoldingView holding : customer.destinations()) {
            read.add(new HoldingView(
                    holding.connection(),
                    holding.acknowledgedAt(),
                    holding.waiting(),
                    holding.values(),
                    read(holding, customer.id())));
        }
        return customer.withDestinations(read);
    }

    private ReadBackView read(HoldingView holding, String contact) throws InterruptedException {
        for (DestinationSetup destination : destinations) {
            if (destination.name().value().equals(holding.connection())
                    && destination.destination() instanceof ReadsBack readable) {
                return read(readable, holding, contact);
            }
        }
        return new ReadBackView(now, NOT_READABLE, false, List.of());
    }

    private ReadBackView read(ReadsBack destination, HoldingView holding, String contact) throws InterruptedException {
        List<String> fields = holding.values().stream()
                .map(ValueView::field)
                .filter(field -> !field.startsWith(HoldingView.CONSENT))
                .toList();
        try {
            HeldContact held = destination.read(List.of(contact), fields).get(contact);
            return held == null
                    ? new ReadBackView(now, "", false, List.of())
                    : new ReadBackView(now, "", true, compared(holding.values(), values(held)));
        } catch (SystemUnreachableException e) {
            return new ReadBackView(now, e.explanation(), false, List.of());
        }
    }

    private static Map<String, String> values(HeldContact held) {
        Map<String, String> values = new TreeMap<>();
        held.fields().values().forEach((field, value) -> values.put(field, LookUpCustomer.text(value)));
        for (Map.Entry<ConsentScope, ConsentState> consent : held.consents().entrySet()) {
            if (consent.getValue() != ConsentState.UNKNOWN) {
                values.put(
                        HoldingView.CONSENT + consent.getKey().word(),
                        consent.getValue().word());
            }
        }
        return values;
    }

    /// What was acknowledged first, in its order; then what nobody told the destination.
    private static List<ReadValueView> compared(List<ValueView> acknowledged, Map<String, String> held) {
        List<ReadValueView> values = new ArrayList<>();
        for (ValueView expected : acknowledged) {
            String value = held.getOrDefault(expected.field(), "");
            values.add(new ReadValueView(expected.field(), value, !isSame(expected.value(), value)));
            held.remove(expected.field());
        }
        held.forEach((field, value) -> values.add(new ReadValueView(field, value, true)));
        return values;
    }

    private static boolean isSame(String expected, String held) {
        return expected.equals(held) || isSameNumber(expected, held);
    }

    private static boolean isSameNumber(String expected, String held) {
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(held)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
