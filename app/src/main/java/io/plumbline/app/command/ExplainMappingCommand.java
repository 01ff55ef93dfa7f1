package io.plumbline.app.command;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.Systems;
import io.plumbline.connector.Connector;
import io.plumbline.mapping.Explanation;
import io.plumbline.mapping.Explanation.ExplainedFact;
import io.plumbline.mapping.Explanation.ExplainedRow;
import io.plumbline.mapping.Mapping;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline explain mapping`.
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        description = "Prints, field by field, what a record becomes and why. The output holds the record's values.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the record becomes facts", "1:it would go to quarantine", "2:it could not run"})
final class ExplainMappingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RECORD.json", description = "a file with one record as its source gives it")
    private Path record = Path.of("");

    @Option(names = "--system", defaultValue = "commercetools", description = "where it is from (commercetools)")
    private String system = "";

    @Option(names = "--kind", defaultValue = "customer", description = "what it is (default: customer)")
    private String kind = "";

    @Option(names = "--mapping", description = "a file that extends the shipped mapping")
    private Optional<Path> users = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Mapping mapping =
                switch (CompiledMappings.compile(connector(), users)) {
                    case Mapping.Compilation.Compiled(var compiled) -> compiled;
                    case Mapping.Compilation.Faulty(var problems) -> {
                        problems.forEach(problem -> say("error    " + problem));
                        throw new IOException("The mapping has problems");
                    }
                };
        SourceRecord read = SourceRecord.present(
                new RecordKey(new ConnectionName("file"), kind, "record"),
                1,
                Instant.now(),
                RecordOrigin.LIVE,
                RecordPayload.of(Files.readAllBytes(record)));
        Explanation explanation = mapping.inbound().explain(read);
        explanation.facts().forEach(this::tell);
        return conclude(explanation.result());
    }

    private Connector connector() {
        return Systems.ALL.stream()
                .filter(connector -> connector.descriptor().system().equals(system))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no system '" + system + "'"));
    }

    private void tell(ExplainedFact fact) {
        say("");
        say(fact.kind() + (fact.place().isEmpty() ? "" : " from " + fact.place()));
        for (ExplainedRow row : fact.rows()) {
            say(String.format(
                    Locale.ROOT,
                    "  %-22s %-9s %s   <- %s = %s   (%s)",
                    row.target(),
                    row.outcome(),
                    row.value().orElse("-"),
                    row.source(),
                    row.raw(),
                    row.place()));
            row.steps().forEach(step -> say("      " + step.converter() + ": " + step.value()));
            row.message().ifPresent(message -> say("      " + row.rule().orElse("") + ": " + message));
        }
    }

    private int conclude(Standardised result) {
        say("");
        return switch (result) {
            case Standardised.Facts(var facts, var warnings) -> {
                say("It becomes " + facts.size() + (facts.size() == 1 ? " fact." : " facts."));
                tell("Left out: ", warnings);
                yield 0;
            }
            case Standardised.Unfit(var problems) -> {
                say("It would go to quarantine.");
                tell("Because of ", problems);
                yield 1;
            }
        };
    }

    private void tell(String what, List<FieldProblem> problems) {
        problems.forEach(problem -> say(what + problem.field() + " (" + problem.rule() + "): " + problem.message()));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
