package io.plumbline.console;

import io.plumbline.console.plain.Moment;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.model.record.FieldProblem;
import java.time.Instant;
import java.util.List;

/// Records that could not become facts.
///
/// @param older the address of the page that follows; empty on the last
record QuarantineListPage(
        List<Connections.Choice> choices, List<Row> rows, String connection, boolean first, String older)
        implements Page {
    /// One record.
    record Row(
            String kind,
            String recordId,
            String version,
            String connection,
            Moment at,
            Moment since,
            List<FieldProblem> problems) {
        static Row of(QuarantineView view, Instant now) {
            return new Row(
                    view.recordKind(),
                    view.recordId(),
                    Long.toString(view.version()),
                    view.connection(),
                    Moment.of(view.at(), now),
                    Moment.of(view.since(), now),
                    List.copyOf(view.problems()));
        }
    }

    /// @param found one more than is shown, if there is more
    static QuarantineListPage of(List<QuarantineView> found, int rowsMax, StatusView status, Address address) {
        List<String> names =
                status.sources().stream().map(SourceView::connection).toList();
        Window<QuarantineView> window = Window.of(found, rowsMax, address, QuarantineView::id);
        return new QuarantineListPage(
                Connections.choices(names, address),
                window.shown().stream().map(view -> Row.of(view, status.at())).toList(),
                address.connection(),
                address.after() == 0,
                window.older());
    }

    @Override
    public String template() {
        return "quarantine";
    }
}
