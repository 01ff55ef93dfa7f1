package io.plumbline.server;

import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.DestinationView.KindView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.SourceView.StreamView;
import io.plumbline.engine.view.StatusView;
import java.time.Instant;
import java.util.List;

/// Statuses worth looking at.
final class Scenes {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private Scenes() {}

    /// Two systems, a few things that wait for a person.
    static Scene ordinary() {
        return new Scene(
                new StatusView(
                        "sunrise",
                        NOW,
                        NOW.minusSeconds(9 * 86_400),
                        412_873,
                        0,
                        List.of(shop(SourceView.State.FOLLOWING, 1, 14, ""), mailAsSource()),
                        List.of(mail(DestinationView.State.DELIVERING, 37, ""), callCentre())),
                WaitingThings.quarantine(NOW),
                WaitingThings.deadLetters(NOW),
                WaitingThings.exceptions(NOW));
    }

    /// Nothing wrong at all.
    static Scene healthy() {
        return Scene.of(new StatusView(
                "sunrise",
                NOW,
                NOW.minusSeconds(86_400),
                412_873,
                0,
                List.of(shop(SourceView.State.FOLLOWING, 1, 0, "")),
                List.of(spotless())));
    }

    /// The first hour.
    static Scene loading() {
        return Scene.of(new StatusView(
                "sunrise",
                NOW,
                NOW.minusSeconds(640),
                88_120,
                12_345,
                List.of(shop(SourceView.State.LOADING, 0.43, 0, "")),
                List.of(new DestinationView(
                        "emarsys-main",
                        "emarsys",
                        DestinationView.State.IDLE,
                        0,
                        88_120,
                        0,
                        0,
                        0,
                        LagView.NONE,
                        null,
                        null,
                        "",
                        4,
                        List.of()))));
    }

    /// A destination that refuses its credentials.
    static Scene stopped() {
        return new Scene(
                new StatusView(
                        "sunrise",
                        NOW,
                        NOW.minusSeconds(3 * 86_400),
                        412_873,
                        0,
                        List.of(shop(SourceView.State.FOLLOWING, 1, 0, "")),
                        List.of(mail(
                                DestinationView.State.STOPPED,
                                4_211,
                                "Emarsys refuses the credentials of this connection."))),
                List.of(),
                List.of(),
                List.of(WaitingThings.credentials(NOW)));
    }

    /// A workspace without connections.
    static Scene empty() {
        return Scene.of(new StatusView("new-shop", NOW, NOW, 0, 0, List.of(), List.of()));
    }

    private static SourceView shop(SourceView.State state, double share, long quarantined, String problem) {
        Instant last = NOW.minusSeconds(4);
        return new SourceView(
                "shop",
                "commercetools",
                state,
                1_284_310,
                quarantined,
                3,
                last,
                problem,
                18_204,
                List.of(
                        new StreamView("products", 1, 18_400, NOW.minusSeconds(31)),
                        new StreamView("inventory", 1, 24_120, NOW.minusSeconds(31)),
                        new StreamView("carts", share, 61_004, last),
                        new StreamView("orders", share, 768_120, last),
                        new StreamView("customers", share < 1 ? 0.12 : 1, 412_666, last),
                        new StreamView("messages", share, 0, share < 1 ? null : last)));
    }

    private static SourceView mailAsSource() {
        return new SourceView(
                "emarsys-main",
                "emarsys",
                SourceView.State.FOLLOWING,
                4_120,
                0,
                0,
                NOW.minusSeconds(55),
                "",
                1_440,
                List.of(new StreamView("unsubscribes", 1, 4_120, NOW.minusSeconds(55))));
    }

    private static DestinationView mail(DestinationView.State state, long backlog, String problem) {
        return new DestinationView(
                "emarsys-main",
                "emarsys",
                state,
                backlog,
                12,
                1_904_224,
                3,
                1,
                new LagView(120_400, 840, 4_310, 61_000),
                NOW.minusSeconds(problem.isEmpty() ? 3 : 8_040),
                NOW.minusSeconds(problem.isEmpty() ? 1 : 8_042),
                problem,
                5_120,
                List.of(
                        new KindView("SET_CONSENT", 0, 214_008, 0, 0),
                        new KindView("PUT_CONTACT", backlog, 902_120, 2, 0),
                        new KindView("RECORD_ORDER", 0, 768_096, 1, 0),
                        new KindView("TRIGGER_EVENT", 0, 20_000, 0, 1)));
    }

    private static DestinationView spotless() {
        return new DestinationView(
                "emarsys-main",
                "emarsys",
                DestinationView.State.IDLE,
                0,
                0,
                1_904_224,
                0,
                0,
                new LagView(120_400, 840, 4_310, 61_000),
                null,
                NOW.minusSeconds(70),
                "",
                5_120,
                List.of(new KindView("PUT_CONTACT", 0, 1_904_224, 0, 0)));
    }

    private static DestinationView callCentre() {
        return new DestinationView(
                "call-centre",
                "webhook",
                DestinationView.State.IDLE,
                0,
                0,
                8_120,
                0,
                0,
                new LagView(8_000, 120, 900, 2_000),
                null,
                NOW.minusSeconds(1_300),
                "",
                8_120,
                List.of(new KindView("SET_CONSENT", 0, 8_120, 0, 0)));
    }
}
