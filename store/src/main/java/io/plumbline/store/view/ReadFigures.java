package io.plumbline.store.view;

import io.plumbline.engine.view.DestinationView.KindView;
import io.plumbline.engine.view.SourceView.StreamView;
import io.plumbline.engine.view.StoredFigures.DestinationFigures;
import io.plumbline.engine.view.StoredFigures.SourceFigures;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.deliver.IntentState;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.StoredLag;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads all figures of one connection.
final class ReadFigures {
    private static final String FIGURES = "SELECT name, amount FROM figure WHERE connection = ?";
    private static final String STREAMS = """
            SELECT stream, loaded_share, records, succeeded_at FROM source_offset
            WHERE connection = ? ORDER BY stream""";
    private static final String OLDEST =
            "SELECT min(cause) FROM intent WHERE destination = ? AND live = 1 AND state <= 2";

    private final Map<String, Long> figures;

    private ReadFigures(Map<String, Long> figures) {
        this.figures = figures;
    }

    private static ReadFigures of(Session session, String connection) throws SQLException {
        Map<String, Long> figures = new HashMap<>();
        session.each(FIGURES, row -> figures.put(row.text(), row.number()), connection);
        return new ReadFigures(figures);
    }

    static SourceFigures source(Session session, String connection) throws SQLException {
        ReadFigures all = of(session, connection);
        List<StreamView> streams = session.list(
                STREAMS, row -> new StreamView(row.text(), row.share(), row.number(), row.time()), connection);
        return new SourceFigures(
                all.figure(FigureName.RECEIVED),
                all.figure(FigureName.QUARANTINED),
                all.figure(FigureName.HINTS),
                all.figure(FigureName.CALLS),
                streams);
    }

    static DestinationFigures destination(Session session, String connection) throws SQLException {
        ReadFigures all = of(session, connection);
        @Nullable
        Instant oldest = session.list(OLDEST, Row::timeOrNull, connection).getFirst();
        return new DestinationFigures(
                all.sum(all::backlog),
                all.sum(kind -> all.queued(IntentState.HELD, kind)),
                all.sum(kind -> all.figure(FigureName.acknowledged(kind))),
                all.sum(kind -> all.figure(FigureName.refused(kind))),
                all.sum(kind -> all.queued(IntentState.DOUBT, kind)),
                all.figure(FigureName.CALLS),
                StoredLag.of(session, connection, all.figure(FigureName.LAG_MAX)),
                Optional.ofNullable(oldest),
                Optional.ofNullable(all.figures.get(FigureName.LAST_SUCCESS)).map(Times::moment),
                all.kinds());
    }

    /// The kinds that something is known of.
    private List<KindView> kinds() {
        return Arrays.stream(IntentKind.values())
                .map(kind -> new KindView(
                        kind.word(),
                        backlog(kind),
                        figure(FigureName.acknowledged(kind)),
                        figure(FigureName.refused(kind)),
                        queued(IntentState.DOUBT, kind)))
                .filter(view -> view.backlog() + view.acknowledged() + view.refused() + view.inDoubt() > 0)
                .toList();
    }

    private long backlog(IntentKind kind) {
        return Stream.of(IntentState.WAITING, IntentState.HELD, IntentState.SENDING)
                .mapToLong(state -> queued(state, kind))
                .sum();
    }

    private long queued(IntentState state, IntentKind kind) {
        return figure(FigureName.queued(state, kind));
    }

    private long figure(String name) {
        return figures.getOrDefault(name, 0L);
    }

    private long sum(ToLongFunction<IntentKind> figure) {
        return Arrays.stream(IntentKind.values()).mapToLong(figure).sum();
    }
}
