package io.plumbline.cli;

import io.plumbline.api.MergePage;
import io.plumbline.api.MergePage.MergedPerson;
import io.plumbline.api.MergePage.Reason;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline people merges`.
@Command(
        name = "merges",
        mixinStandardHelpOptions = true,
        description =
                "Lists who has several accounts or was merged, and why: by an identifier, a source or a decision.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:here they are", "2:Plumbline does not answer"})
final class MergesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--after", paramLabel = "NUMBER", description = "go on after a page, as it says itself")
    private long after;

    @Option(names = "--limit", defaultValue = "50", description = "people on a page (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() throws Exception {
        RestClient client = server.client();
        PrintWriter out = spec.commandLine().getOut();
        String text = client.get("/api/v1/merges?after=" + after + "&limit=" + limit);
        if (json) {
            out.println(client.plain(text));
            return 0;
        }
        MergePage page = client.read(text, MergePage.class);
        page.items().forEach(person -> tell(person, out));
        Long next = page.next();
        out.println(
                page.items().isEmpty() ? "Nobody." : next == null ? "That is all." : "There are more: --after " + next);
        out.flush();
        return 0;
    }

    private static void tell(MergedPerson person, PrintWriter out) {
        out.println(person.id() + " " + Legible.line(person.email()));
        person.records().forEach(record -> out.println("    " + Legible.line(record)));
        person.reasons().forEach(reason -> out.println("    " + Legible.line(words(reason))));
    }

    /// Why contacts are one, or are not, as a sentence.
    static String words(Reason reason) {
        return switch (reason.how()) {
            case "identifier" -> "one, since they share " + reason.what();
            case "source" -> "one, since " + reason.what() + " merged them on " + reason.at();
            default -> reason.by() + " decided on " + reason.at() + ": " + reason.what();
        };
    }
}
