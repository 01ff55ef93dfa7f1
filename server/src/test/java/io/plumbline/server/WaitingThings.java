package io.plumbline.server;

import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.model.record.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Things that wait for a person.
final class WaitingThings {
    static final int QUARANTINED = 64;

    private WaitingThings() {}

    static List<QuarantineView> quarantine(Instant now) {
        List<QuarantineView> rows = new ArrayList<>();
        for (int i = QUARANTINED; i > 0; i--) {
            boolean order = i % 3 == 0;
            rows.add(new QuarantineView(
                    i,
                    "shop",
                    order ? "order" : "customer",
                    "5f1c2a70-91d4-4b1e-8f2a-0000000%05d".formatted(i),
                    i % 5 + 1,
                    now.minusSeconds(600L * (QUARANTINED - i) + 90),
                    now.minusSeconds(600L * (QUARANTINED - i) + 60),
                    order ? List.of(currency(), placeholder()) : List.of(invalid())));
        }
        return rows;
    }

    static List<DeadLetterView> deadLetters(Instant now) {
        return List.of(
                new DeadLetterView(
                        9,
                        "emarsys-main",
                        "TRIGGER_EVENT",
                        "order 10234, parcel 1",
                        "0b6f6c1e-4a7c-4f3e-9d0a-2f6f1f7d9b11",
                        "timeout-after-send",
                        "No answer came within 30 s after the event was sent. It may have triggered the message.",
                        true,
                        1,
                        now.minusSeconds(1_400)),
                new DeadLetterView(
                        7,
                        "emarsys-main",
                        "PUT_CONTACT",
                        "profile 3f0d",
                        "3f0d2b52-0c7f-4f0e-8d51-5d1d3c6e1a90",
                        "emarsys/2010",
                        "Emarsys holds another contact with this e-mail address.",
                        false,
                        1,
                        now.minusSeconds(86_400 * 3)),
                new DeadLetterView(
                        4,
                        "emarsys-main",
                        "RECORD_ORDER",
                        "order 9981",
                        "",
                        "emarsys/row-invalid",
                        "The row's item is not in the catalogue of the account.",
                        false,
                        3,
                        now.minusSeconds(86_400 * 5)));
    }

    static List<ExceptionView> exceptions(Instant now) {
        return List.of(
                new ExceptionView(
                        "email-invalid",
                        "shop",
                        "source data",
                        "Customers whose e-mail address cannot exist",
                        43,
                        now.minusSeconds(86_400 * 9),
                        now.minusSeconds(60),
                        List.of("5f1c2a70-91d4", "7b11d0e2-0034", "c0ffee00-1234"),
                        "Ask customer service to correct the address in the shop; the customer is then taken in by itself."),
                new ExceptionView(
                        "duplicate-contact",
                        "emarsys-main",
                        "destination set-up",
                        "Emarsys holds two contacts for one person",
                        2,
                        now.minusSeconds(86_400 * 3),
                        now.minusSeconds(86_400 * 3),
                        List.of("3f0d2b52-0c7f"),
                        "Merge the two contacts in Emarsys, then retry the delivery."),
                new ExceptionView(
                        "unmapped-code",
                        "shop",
                        "mapping",
                        "Salutations that the mapping does not know",
                        118,
                        now.minusSeconds(86_400 * 2),
                        now.minusSeconds(4_000),
                        List.of("Dr. med.", "Prof."),
                        "Add the two codes to the lookup salutation in shop.mapping.yaml."),
                new ExceptionView(
                        "event-in-doubt",
                        "emarsys-main",
                        "connection",
                        "An event of which nobody knows whether it was taken",
                        1,
                        now.minusSeconds(1_400),
                        now.minusSeconds(1_400),
                        List.of("order 10234, parcel 1"),
                        "Look in Emarsys whether the contact got the message; then send it again or dismiss it."));
    }

    static ExceptionView credentials(Instant now) {
        return new ExceptionView(
                "credentials-refused",
                "emarsys-main",
                "connection",
                "Emarsys refuses the credentials",
                1,
                now.minusSeconds(8_040),
                now.minusSeconds(20),
                List.of(),
                "Create a new API user in Emarsys under Management, Security settings, and set it in plumbline.yaml.");
    }

    private static FieldProblem invalid() {
        return new FieldProblem(
                "email", "a***@example,com", "email-invalid", "The address has a comma where a full stop should be.");
    }

    private static FieldProblem currency() {
        return new FieldProblem(
                "totalPrice.currencyCode", "EURO", "currency-unknown", "No currency is called EURO; write EUR.");
    }

    private static FieldProblem placeholder() {
        return new FieldProblem(
                "customerEmail", "n***@example.com", "email-placeholder", "A placeholder stands for no person.");
    }
}
