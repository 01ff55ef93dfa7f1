package io.plumbline.cli;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.CustomerSearch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline explain customer`.
@Command(
        name = "customer",
        mixinStandardHelpOptions = true,
        description = "Says who a customer is, and of every value where it comes from and what it overruled.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the customer is known", "2:nobody is known by that, or Plumbline does not answer"})
public final class ExplainCustomerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CUSTOMER", description = "an e-mail address, or the external id of the contact")
    private String customer = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--read-back", description = "ask the destinations what they hold now, and compare")
    private boolean readBack;

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        RestClient client = server.client();
        String text = client.post("/api/v1/customers/search", new CustomerSearch(customer, readBack));
        if (json) {
            spec.commandLine().getOut().println(client.plain(text));
        } else {
            new CustomerText(spec.commandLine().getOut()).print(client.read(text, CustomerAnswer.class));
        }
        return 0;
    }
}
