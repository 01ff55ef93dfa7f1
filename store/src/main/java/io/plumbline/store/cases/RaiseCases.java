package io.plumbline.store.cases;

import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.SamplesJson;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds to the cases of some causes, or opens them.
public final class RaiseCases {
    private static final String SAMPLES = """
            SELECT e.kind, e.connection, e.samples FROM {keys} CROSS JOIN exception_case e
            ON e.kind = k.value ->> 0 AND e.connection = k.value ->> 1""";
    private static final String WRITE = """
            INSERT INTO exception_case
                (kind, connection, owner, title, count, samples, remedy, first_at, last_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (kind, connection) DO UPDATE SET
                owner = excluded.owner, title = excluded.title, count = exception_case.count + excluded.count,
                samples = excluded.samples, remedy = excluded.remedy,
                last_at = CASE WHEN exception_case.last_at > excluded.last_at
                    THEN exception_case.last_at ELSE excluded.last_at END""";

    private static final String OVER = "DELETE FROM exception_case WHERE kind = ? AND connection = ? AND count <= 0";

    private final Map<Cause, ExceptionCase> raised;
    private final Map<Cause, ExceptionCase> lowered;

    public RaiseCases(List<ExceptionCase> cases) {
        raised = byCause(cases.stream().filter(one -> one.count() >= 0).toList());
        lowered = byCause(cases.stream().filter(one -> one.count() < 0).toList());
    }

    private static Map<Cause, ExceptionCase> byCause(List<ExceptionCase> cases) {
        Map<Cause, ExceptionCase> byCause = new LinkedHashMap<>();
        cases.forEach(one -> byCause.merge(new Cause(one.kind(), one.connection()), one, RaiseCases::both));
        return byCause;
    }

    private record Cause(String kind, String connection) {}

    private static ExceptionCase both(ExceptionCase older, ExceptionCase newer) {
        return new ExceptionCase(
                newer.kind(),
                newer.connection(),
                newer.owner(),
                newer.title(),
                older.count() + newer.count(),
                samples(older.samples(), newer.samples()),
                newer.remedy(),
                older.at().isAfter(newer.at()) ? older.at() : newer.at());
    }

    /// The first ones are kept: they show where it began.
    private static List<String> samples(List<String> older, List<String> newer) {
        return Stream.concat(older.stream(), newer.stream())
                .distinct()
                .limit(ExceptionCase.SAMPLES_MAX)
                .toList();
    }

    public void write(Session session, Tally tally) throws SQLException {
        write(session, raised, RaiseCases::samples);
        write(session, lowered, RaiseCases::without);
        session.batch(
                OVER,
                lowered.keySet().stream()
                        .map(cause -> new Object[] {cause.kind(), cause.connection()})
                        .toList());
    }

    private static List<String> without(List<String> before, List<String> gone) {
        return before.stream().filter(sample -> !gone.contains(sample)).toList();
    }

    /// @param samples of those there are and those that are told, gives those there are then
    private static void write(Session session, Map<Cause, ExceptionCase> cases, BinaryOperator<List<String>> samples)
            throws SQLException {
        if (cases.isEmpty()) {
            return;
        }
        Map<Cause, List<String>> before = new HashMap<>();
        session.each(
                SAMPLES,
                row -> before.put(new Cause(row.text(), row.text()), SamplesJson.read(row.text())),
                Keys.of(cases.keySet(), cause -> new Object[] {cause.kind(), cause.connection()}));
        List<@Nullable Object[]> rows = new ArrayList<>();
        cases.forEach((cause, one) ->
                rows.add(row(one, samples.apply(before.getOrDefault(cause, List.of()), one.samples()))));
        session.batch(WRITE, rows);
    }

    private static @Nullable Object[] row(ExceptionCase raised, List<String> samples) {
        long at = Times.stored(raised.at());
        return new Object[] {
            raised.kind(),
            raised.connection(),
            raised.owner(),
            raised.title(),
            raised.count(),
            SamplesJson.write(samples),
            raised.remedy(),
            at,
            at
        };
    }
}
