package io.plumbline.store.cases;

import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Writer;
import java.util.List;

/// Cases in a table.
public final class SqlCases implements Cases {
    private static final String RESOLVE = "DELETE FROM exception_case WHERE kind = ? AND connection = ?";

    private final Writer writer;

    public SqlCases(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void raise(List<ExceptionCase> cases) throws InterruptedException {
        RaiseCases raise = new RaiseCases(cases);
        writer.run(cases.size(), session -> raise.write(session, new Tally()));
    }

    @Override
    public void resolve(String kind, String connection) throws InterruptedException {
        writer.run(1, session -> session.update(RESOLVE, kind, connection));
    }
}
