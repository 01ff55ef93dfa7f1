package io.plumbline.app.explain;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.cli.Legible;
import io.plumbline.connector.Connector;
import io.plumbline.connector.RecognisesRecords.Recognised;
import io.plumbline.connector.http.Jsons;
import io.plumbline.mapping.Explanation;
import io.plumbline.mapping.InboundMapping;
import io.plumbline.mapping.Mapping;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import io.plumbline.yaml.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `plumbline explain mapping`.
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        description = {
            "Prints, field by field, what a record becomes and why. The output holds the record's values.",
            "What is left out is marked with !, what sends the record to quarantine with X."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the record becomes facts", "1:it would go to quarantine", "2:it could not run"})
final class ExplainMappingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RECORD.json",
            description = "a file with one record as its source gives it, or a notification")
    private Path file = Path.of("");

    @Option(names = "--system", description = "where it is from (default: found out from the record)")
    private Optional<String> system = Optional.empty();

    @Option(names = "--kind", description = "what it is, for instance customer (default: found out from the record)")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE", description = "a file that extends the shipped mapping")
    private Optional<Path> users = Optional.empty();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        RecordFile record = RecordFile.read(file, system, kind);
        return switch (record.content()) {
            case Recognised.Thing thing -> explain(record.connector(), thing);
            case Recognised.Notice notice -> tell(notice);
            case Recognised.Unknown(String reason) -> throw new IOException(reason);
        };
    }

    private int explain(Connector connector, Recognised.Thing thing) throws IOException {
        InboundMapping mapping = mapping(connector).inbound();
        if (!mapping.recordKinds().contains(thing.kind())) {
            throw new IOException("The mapping says nothing of records of the kind '" + thing.kind() + "'"
                    + Nearest.hint(thing.kind(), mapping.recordKinds()));
        }
        SourceRecord read = SourceRecord.present(
                new RecordKey(new ConnectionName("file"), thing.kind(), "record"),
                1,
                Instant.now(),
                RecordOrigin.LIVE,
                thing.payload());
        Explanation explanation = mapping.explain(read);
        String from = connector.descriptor().system();
        if (json) {
            out().println(ExplanationJson.of(from, thing.kind(), explanation).toPrettyString());
        } else {
            String shipped = connector.descriptor().mapping();
            out().println(file + ": " + thing.kind() + " of " + from + ". Numbers in brackets are lines of " + shipped);
            new ExplanationText(out(), shipped).write(explanation);
        }
        return explanation.result() instanceof Standardised.Facts ? 0 : 1;
    }

    private Mapping mapping(Connector connector) throws IOException {
        return switch (CompiledMappings.compile(connector, users)) {
            case Mapping.Compilation.Compiled(var compiled) -> compiled;
            case Mapping.Compilation.Faulty(var problems) -> {
                problems.forEach(problem -> spec.commandLine().getErr().println("error    " + problem));
                throw new IOException("The mapping has problems");
            }
        };
    }

    private int tell(Recognised.Notice notice) {
        String change = switch (notice.change()) {
            case PRESENT -> "changed";
            case DELETED -> "deleted";
            case ERASED -> "erased";
        };
        if (json) {
            ObjectNode told = Jsons.object().put("result", "notification");
            out().println(told.put("kind", notice.kind())
                    .put("id", notice.id())
                    .put("change", change)
                    .toPrettyString());
        } else {
            out().println(Legible.line(
                    "A notification: the " + notice.kind() + " " + notice.id() + " was " + change + "."));
            out().println(
                            change.equals("changed")
                                    ? "Plumbline reads it again and maps what it finds. To see what becomes of it, save the\n"
                                            + notice.kind() + " itself in a file and explain that."
                                    : "What is known of it is taken back; there is nothing to map.");
        }
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
