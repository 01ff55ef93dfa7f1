package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.plain.Moment;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.StatusView;
import java.time.Instant;
import java.util.List;

/// Intents that cannot be delivered.
///
/// @param older the address of the page that follows; empty on the last
record DeadLettersPage(List<Connections.Choice> choices, List<Row> rows, String connection, boolean first, String older)
        implements Page {
    /// One intent.
    record Row(
            String kind,
            String thing,
            String contact,
            String connection,
            boolean inDoubt,
            String code,
            String explanation,
            String attempts,
            Moment since) {
        static Row of(DeadLetterView view, Instant now) {
            return new Row(
                    StateWords.kind(view.kind()),
                    view.thing(),
                    view.contact(),
                    view.connection(),
                    view.inDoubt(),
                    view.code(),
                    view.explanation(),
                    Figure.of(view.attempts(), "attempt", "attempts"),
                    Moment.of(view.since(), now));
        }
    }

    /// @param found one more than is shown, if there is more
    static DeadLettersPage of(List<DeadLetterView> found, int rowsMax, StatusView status, Address address) {
        List<String> names =
                status.destinations().stream().map(DestinationView::connection).toList();
        Window<DeadLetterView> window = Window.of(found, rowsMax, address, DeadLetterView::id);
        return new DeadLettersPage(
                Connections.choices(names, address),
                window.shown().stream().map(view -> Row.of(view, status.at())).toList(),
                address.connection(),
                address.after() == 0,
                window.older());
    }

    @Override
    public String template() {
        return "dead-letters";
    }
}
