package io.plumbline.store.view;

import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.StoredFigures;
import io.plumbline.model.ConnectionName;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.View;
import io.plumbline.store.sql.Writer;
import java.util.List;
import java.util.Map;

/// Figures and lists from tables.
public final class SqlFigures implements StoredFigures {
    private static final String BACKLOG = """
            SELECT COALESCE((SELECT amount FROM figure WHERE connection = '' AND name = 'journal'), 0)
                - (SELECT entries FROM journal_offset WHERE reader = 'work')""";

    private final Readers readers;
    private final Writer writer;

    public SqlFigures(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public long profiles() {
        return readers.read(session -> Tally.read(session, FigureName.WORKSPACE, FigureName.PROFILES));
    }

    @Override
    public long journalBacklog() {
        return readers.read(session -> session.number(BACKLOG));
    }

    @Override
    public SourceFigures source(ConnectionName connection) {
        try (View view = readers.view()) {
            return view.read(session -> ReadFigures.source(session, connection.value()));
        }
    }

    @Override
    public DestinationFigures destination(ConnectionName connection) {
        try (View view = readers.view()) {
            return view.read(session -> ReadFigures.destination(session, connection.value()));
        }
    }

    @Override
    public List<QuarantineView> quarantine(String connection, long after, int limitMax) {
        return readers.read(session -> ReadLists.quarantine(session, connection, after, limitMax));
    }

    @Override
    public List<DeadLetterView> deadLetters(String connection, long after, int limitMax) {
        return readers.read(session -> ReadLists.deadLetters(session, connection, after, limitMax));
    }

    @Override
    public List<ExceptionView> exceptions(CasePosition after, int limitMax) {
        return readers.read(session -> ReadLists.exceptions(session, after, limitMax));
    }

    @Override
    public void addCalls(Map<ConnectionName, Long> calls) throws InterruptedException {
        Tally tally = new Tally();
        calls.forEach((connection, count) -> tally.add(connection.value(), FigureName.CALLS, count));
        writer.run(calls.size(), tally::write);
    }
}
