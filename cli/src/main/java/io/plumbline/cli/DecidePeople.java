package io.plumbline.cli;

import io.plumbline.api.DecisionAnswer;
import io.plumbline.api.PeopleDecision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/// Shows what follows from a decision about people, asks, and has it taken.
final class DecidePeople {
    private static final int NOT_TAKEN = 1;

    private final String path;
    private final DecisionOptions options;
    private final PrintWriter out;

    /// @param path where such decisions are taken
    DecidePeople(String path, DecisionOptions options, PrintWriter out) {
        this.path = path;
        this.options = options;
        this.out = out;
    }

    int call() throws IOException, InterruptedException {
        RestClient client = options.server.client();
        DecisionAnswer rehearsal = client.read(client.post(path, decision(true)), DecisionAnswer.class);
        if (!options.json) {
            tell(rehearsal);
        }
        if (!options.yes && !isAgreed()) {
            out.println("Nothing was decided.");
            out.flush();
            return NOT_TAKEN;
        }
        String text = client.post(path, decision(false));
        if (options.json) {
            out.println(client.plain(text));
        } else {
            out.println("Decided (" + client.read(text, DecisionAnswer.class).decision() + ") by "
                    + Legible.line(options.by()) + ". It takes effect in moments.");
        }
        out.flush();
        return 0;
    }

    private PeopleDecision decision(boolean rehearsal) {
        return new PeopleDecision(options.one, options.other, options.by(), rehearsal);
    }

    private void tell(DecisionAnswer answer) {
        tell("Now", answer.before());
        tell("Then", answer.after());
        if (answer.before().size() > answer.after().size()) {
            out.println("The contact that is left over is opted out and loses its address in every destination. What"
                    + " either of them said against being mailed counts for both.");
        }
        out.flush();
    }

    private void tell(String when, List<DecisionAnswer.Person> people) {
        out.println(when + ": " + (people.size() == 1 ? "one person" : people.size() + " people"));
        for (DecisionAnswer.Person person : people) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %s %s %s",
                    person.guest() ? "guest   " : "customer",
                    person.id(),
                    Legible.line(person.email())));
            person.records().forEach(record -> out.println("      " + Legible.line(record)));
        }
    }

    private boolean isAgreed() throws IOException {
        out.print("Decide so? [y/N] ");
        out.flush();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        String answer = in.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
