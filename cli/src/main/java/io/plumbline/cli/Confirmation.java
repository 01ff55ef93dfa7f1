package io.plumbline.cli;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.CustomerSearch;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/// Shows who would be erased, and asks.
final class Confirmation {
    private static final String WORD = "erase";

    private final RestClient client;
    private final PrintWriter err;

    Confirmation(RestClient client, PrintWriter err) {
        this.client = client;
        this.err = err;
    }

    /// @throws IOException if there is nobody to ask
    boolean isGiven(String customer) throws IOException, InterruptedException {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() ->
                        new IOException("There is no terminal to ask at: give --yes to erase without a question"));
        err.println(summary(customer));
        err.println("This cannot be undone. Type '" + WORD + "' to go on:");
        err.flush();
        return WORD.equals(Optional.ofNullable(console.readLine()).orElse("").strip());
    }

    private String summary(String customer) throws IOException, InterruptedException {
        String found;
        try {
            found = client.post("/api/v1/customers/search", new CustomerSearch(customer, null));
        } catch (NobodyKnownException nobody) {
            return "Nobody is known by that. What was said of it until now will be blocked.";
        }
        CustomerAnswer person = client.read(found, CustomerAnswer.class);
        return "Contact " + person.id() + ": " + person.records().size() + " records with "
                + person.identifiers().size() + " identifiers, and orders ("
                + person.orders().size()
                + " latest ones), will be erased here and in "
                + person.destinations().size() + " destinations.";
    }
}
