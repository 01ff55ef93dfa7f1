package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.access.RateWindows;
import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.kit.PageSection;
import java.time.InstantSource;
import java.util.List;

/// What the sandbox tells on its page.
final class Sections {
    private static final int SAMPLES = 20;

    private final SimulatedAccount account;
    private final RateWindows windows;
    private final InstantSource clock;

    Sections(SimulatedAccount account, RateWindows windows, InstantSource clock) {
        this.account = account;
        this.windows = windows;
        this.clock = clock;
    }

    List<PageSection> all() {
        return List.of(
                PageSection.figures("What it holds", account.figures()),
                PageSection.figures("Requests in the current minute", windows.use(clock.instant())),
                contacts(),
                events(),
                sales(),
                loadFailures());
    }

    private PageSection contacts() {
        List<Contact> sample = account.contacts.after(0, SAMPLES, _ -> true);
        return new PageSection(
                "First contacts",
                List.of("Id", "E-mail", "First name", "Last name", "Opt-in"),
                sample.stream()
                        .map(contact -> List.of(
                                Integer.toString(contact.id()),
                                contact.value(Field.EMAIL),
                                contact.value(1),
                                contact.value(2),
                                optIn(contact)))
                        .toList());
    }

    private static String optIn(Contact contact) {
        return switch (contact.value(Field.OPT_IN)) {
            case Field.OPTED_IN -> "yes";
            case Field.OPTED_OUT -> "no";
            default -> "not asked";
        };
    }

    private PageSection events() {
        return new PageSection(
                "Last events",
                List.of("Received", "Event", "Contact", "Trigger id", "Effect"),
                account.eventLog.entries().latest(SAMPLES).stream()
                        .map(event -> List.of(
                                event.receivedAt().toString(),
                                event.eventName(),
                                event.externalId(),
                                event.triggerId(),
                                event.effect().name()))
                        .toList());
    }

    private PageSection sales() {
        return new PageSection(
                "Last sales rows",
                List.of("Row", "Contact"),
                account.sales.rows().latest(SAMPLES).stream()
                        .map(row -> List.of(row.line(), Integer.toString(row.contactId())))
                        .toList());
    }

    private PageSection loadFailures() {
        return new PageSection(
                "Sales files that failed to load",
                List.of("Why"),
                account.sales.loadFailures().latest(SAMPLES).stream()
                        .map(List::of)
                        .toList());
    }
}
