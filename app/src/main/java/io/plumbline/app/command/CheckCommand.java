package io.plumbline.app.command;

import io.plumbline.app.command.ConfigurationFile.Loaded;
import io.plumbline.app.workspace.OpenConnections;
import io.plumbline.app.workspace.RulesInUse;
import io.plumbline.connector.CreatesFields;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.receive.SourceSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline check`.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tests a configuration against the live systems. Changes nothing, unless told to create fields.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:there are problems", "2:it could not run"})
public final class CheckCommand implements Callable<Integer> {
    private static final String CANNOT_ASK = "it could not be asked: ";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "plumbline.yaml",
            description = "the configuration (plumbline.yaml)")
    private Path file = Path.of("plumbline.yaml");

    @Option(names = "--create-fields", description = "create the fields that the mapping needs and that are missing")
    private boolean createFields;

    private int errors;

    @Override
    public Integer call() throws Exception {
        ConfigurationFile configuration = ConfigurationFile.read(file);
        configuration.tell(this::say);
        if (!configuration.isUsable()) {
            return 1;
        }
        Loaded loaded = configuration.loaded();
        if (RulesInUse.areNewTo(loaded.configuration())) {
            say("warning  " + RulesInUse.CHANGED);
        }
        try (OpenConnections connections = OpenConnections.of(loaded.configuration())) {
            for (DestinationSetup destination : connections.destinations()) {
                create(destination, needs(loaded, destination));
            }
            for (SourceSetup source : connections.sources()) {
                ask(source.name().value(), () -> source.source().check());
            }
            for (DestinationSetup destination : connections.destinations()) {
                ask(destination.name().value(), () -> destination.destination().check(needs(loaded, destination)));
            }
        } catch (InvalidSettingsException e) {
            say("error    " + e.explanation());
            errors++;
        }
        say(errors == 0 ? "All is well." : errors + (errors == 1 ? " problem." : " problems."));
        return errors == 0 ? 0 : 1;
    }

    private static List<FieldNeed> needs(Loaded loaded, DestinationSetup destination) {
        return OpenConnections.needs(loaded.mappings().of(destination.name()));
    }

    /// Comes before all questions, since an account that is a source too may be asked for what is created here.
    private void create(DestinationSetup destination, List<FieldNeed> needs) throws InterruptedException {
        if (createFields && destination.destination() instanceof CreatesFields creator) {
            ask(destination.name() + " (creating fields)", () -> creator.create(needs));
        }
    }

    /// A question to a system.
    private interface Question {
        List<Problem> ask() throws InterruptedException;
    }

    private void ask(String name, Question question) throws InterruptedException {
        try {
            List<Problem> problems = question.ask();
            problems.forEach(problem -> tell(name, problem));
            if (problems.isEmpty()) {
                say("ok       " + name);
            }
        } catch (SystemUnreachableException e) {
            tell(
                    name,
                    Problem.error(
                            e.code(),
                            CANNOT_ASK + e.explanation(),
                            "Check its addresses in the settings and this machine's way out, then check again"));
        }
    }

    private void tell(String name, Problem problem) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        errors += error ? 1 : 0;
        say((error ? "error    " : "warning  ") + name + ": " + problem.what() + " [" + problem.code() + "]");
        say("         " + problem.remedy());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
