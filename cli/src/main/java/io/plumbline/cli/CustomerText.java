package io.plumbline.cli;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.CustomerAnswer.ConsentAnswer;
import io.plumbline.api.CustomerAnswer.FieldAnswer;
import io.plumbline.api.CustomerAnswer.HoldingAnswer;
import io.plumbline.api.CustomerAnswer.OrderAnswer;
import io.plumbline.api.CustomerAnswer.ReadBackAnswer;
import io.plumbline.api.CustomerAnswer.ReadValue;
import io.plumbline.api.CustomerAnswer.RecordAnswer;
import io.plumbline.api.CustomerAnswer.Said;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes one person for people to read.
final class CustomerText {
    private static final String ROW = "  %-22s %s";

    private final PrintWriter out;

    CustomerText(PrintWriter out) {
        this.out = out;
    }

    void print(CustomerAnswer customer) {
        line("%s %s", customer.guest() ? "Guest" : "Customer", customer.id());
        heading("Known by");
        customer.identifiers().forEach(each -> row(each.namespace(), each.value()));
        heading("Fields");
        customer.fields().forEach(this::field);
        heading("Consent");
        customer.consents().forEach(this::consent);
        if (customer.consents().isEmpty()) {
            line("  nothing is known: neither yes nor no");
        }
        history(customer);
        customer.destinations().forEach(this::holding);
        heading("Derived from");
        customer.records().forEach(this::record);
        heading("Why this is one person");
        customer.reasons().forEach(reason -> line("  %s", MergesCommand.words(reason)));
        if (customer.reasons().isEmpty()) {
            line("  nothing joins it with anybody, and nobody decided anything");
        }
        out.flush();
    }

    private void field(FieldAnswer field) {
        row(field.field(), field.value().isEmpty() ? "(nothing)" : field.value());
        field.from().forEach(said -> row("", "from " + origin(said)));
        field.overruled().forEach(said -> row("", "overruled: " + said.value() + ", says " + origin(said)));
    }

    private void record(RecordAnswer record) {
        row(
                record.connection() + " " + record.kind(),
                record.record() + ", version " + record.version() + " of " + time(record.at()));
        record.joinedBy().forEach(each -> row("", "joined by " + each.namespace() + " " + each.value()));
        record.notJoined()
                .forEach(each -> row("", each.namespace() + " " + each.value() + " joins nobody, since " + each.why()));
    }

    private void consent(ConsentAnswer consent) {
        String since = consent.since() == null ? "" : " since " + time(consent.since());
        String suppressed = consent.suppressed().isEmpty() ? "" : ", suppressed: " + consent.suppressed();
        row(consent.scope(), consent.state() + since + suppressed);
        Said from = consent.from();
        if (from != null) {
            String how = consent.evidence().isEmpty() ? "nobody wrote down how" : consent.evidence();
            row("", "because of " + from.value() + " in " + origin(from) + " (" + how + ")");
        }
    }

    private void history(CustomerAnswer customer) {
        heading("Follows from their orders");
        customer.history().forEach(value -> row(value.field(), value.value()));
        if (customer.history().isEmpty()) {
            line("  nothing: there are more orders than a person has");
        }
        customer.orders().forEach(this::order);
    }

    private void order(OrderAnswer order) {
        String counted = order.counted().isEmpty()
                ? "does not count"
                : order.counted().equals(order.total()) ? "counts" : "counts " + order.counted();
        row(
                "  " + order.number(),
                order.total() + " on " + time(order.placedAt()) + ", " + counted + " (" + order.connection() + " "
                        + order.kind() + " " + order.record()
                        + (order.state().isEmpty() ? "" : ", " + order.state()) + ")");
    }

    private void holding(HoldingAnswer holding) {
        heading("What " + holding.connection() + " acknowledged");
        Instant at = holding.acknowledgedAt();
        if (at == null) {
            line("  nothing%s", holding.waiting() ? "; a change is on its way" : "");
        } else {
            holding.values().forEach(value -> row(value.field(), value.value()));
            line("  at %s%s", time(at), holding.waiting() ? "; a change is on its way" : "");
        }
        ReadBackAnswer read = holding.readBack();
        if (read != null) {
            readBack(holding.connection(), read);
        }
    }

    private void readBack(String connection, ReadBackAnswer read) {
        heading("What " + connection + " holds now");
        if (!read.problem().isEmpty()) {
            line("  could not be read: %s", read.problem());
        } else if (!read.held()) {
            line("  nobody with this external id");
        } else {
            read.values().forEach(this::readValue);
            long differing = read.values().stream().filter(ReadValue::differs).count();
            line(
                    "  read at %s, %s",
                    time(read.at()), differing == 0 ? "all as acknowledged" : differing + " differing");
        }
    }

    private void readValue(ReadValue value) {
        String text = value.value().isEmpty() ? "(nothing)" : value.value();
        row(value.field(), value.differs() ? text + "   << not what was acknowledged" : text);
    }

    private static String origin(Said said) {
        return said.connection() + " " + said.kind() + " " + said.record() + " of " + time(said.at());
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void heading(String text) {
        line("%n%s", text);
    }

    private void row(String name, String text) {
        line(ROW, name, text);
    }

    /// Names and values come from other systems and must not lead a terminal astray.
    private void line(String format, Object... parts) {
        Object[] legible = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            legible[i] = Legible.line(String.valueOf(parts[i]));
        }
        out.println(String.format(Locale.ROOT, format, legible).stripTrailing());
    }
}
