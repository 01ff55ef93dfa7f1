package io.plumbline.demo;

import io.plumbline.demo.engine.EngineProcess.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `plumbline demo`.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the whole way on this machine: a generated commercetools shop and an empty Emarsys account, both",
            "simulated, and Plumbline between them. It loads the shop, then follows live shoppers."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the truth is held", "1:something differs or is open", "2:it could not run"})
public final class DemoCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--customers", defaultValue = "5000", description = "accounts in the shop (default: 5000)")
    private int customers;

    @Option(names = "--seed", defaultValue = "1", description = "decides what the shop holds (default: 1)")
    private long seed;

    @Option(names = "--to", defaultValue = "emarsys", split = ",", description = "destinations (emarsys)")
    private List<String> destinations = List.of();

    @Option(names = "--exit", description = "end once everything that happened is acknowledged, with a summary")
    private boolean exit;

    @Option(names = "--json", description = "print the summary as one JSON object on standard output")
    private boolean json;

    @Option(names = "--actions", defaultValue = "200", description = "with --exit: what shoppers do (default: 200)")
    private int actions;

    @Option(names = "--rate", defaultValue = "10", description = "what shoppers do in a second (default: 10)")
    private double rate;

    @Option(names = "--port", defaultValue = "8080", description = "of the status page; 0 for any (default: 8080)")
    private int port;

    @Option(names = "--folder", defaultValue = "data/demo", description = "for its files, emptied first (data/demo)")
    private Path folder = Path.of("data", "demo");

    /// @param program how the engine is started
    public DemoCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        if (customers < 1 || actions < 0 || !(rate > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--customers and --rate must be above 0, --actions not below 0");
        }
        if (!destinations.equals(List.of("emarsys"))) {
            throw new ParameterException(spec.commandLine(), "--to knows 'emarsys' only");
        }
        DemoOptions options = new DemoOptions(customers, seed, destinations, exit || json, actions, rate, port, folder);
        Telling telling = new Telling(System.err);
        Summary summary = new Demo(options, program, telling).run();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(summary.asJson()));
        } else {
            telling.summary(summary);
        }
        return summary.isGood() ? 0 : 1;
    }
}
