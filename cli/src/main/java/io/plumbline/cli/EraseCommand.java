package io.plumbline.cli;

import io.plumbline.api.CertificateAnswer;
import io.plumbline.api.CertificatePage;
import io.plumbline.api.ErasureCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline erase`.
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = "Erases a person here and in every destination that can, and prints the certificate.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:erased here and by every destination that can erase",
            "1:erased here; a destination has not acknowledged yet",
            "2:nobody was erased"
        })
public final class EraseCommand implements Callable<Integer> {
    private static final String PATH = "/api/v1/erasures";
    private static final int NOT_YET = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CUSTOMER",
            arity = "0..1",
            description = "an e-mail address, or the external id of the contact")
    private String customer = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "for instance the number of a ticket; it is kept, so nothing of the person")
    private String reason = "";

    @Option(names = "--yes", description = "do not ask first")
    private boolean yes;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how long to wait for destinations (default: ${DEFAULT-VALUE})")
    private int waitSeconds;

    @Option(names = "--list", description = "list the certificates there are, newest first")
    private boolean list;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        RestClient client = server.client();
        if (list) {
            return list(client);
        }
        if (customer.isBlank()) {
            throw new IOException("Say whom to erase, by an e-mail address or an external id; or give --list");
        }
        if (!yes && !new Confirmation(client, spec.commandLine().getErr()).isGiven(customer)) {
            throw new IOException("Nobody was erased");
        }
        String text = client.waiting(PATIENCE).post(PATH, new ErasureCall(customer, reason));
        return show(client, awaited(client, text));
    }

    private int list(RestClient client) throws IOException, InterruptedException {
        String text = client.get(PATH + "?limit=200");
        if (json) {
            out().println(client.plain(text));
        } else {
            new CertificateText(out()).print(client.read(text, CertificatePage.class));
        }
        return 0;
    }

    /// The certificate when all destinations have acknowledged, or when the patience is over.
    private String awaited(RestClient client, String first) throws IOException, InterruptedException {
        String text = first;
        CertificateAnswer certificate = client.read(text, CertificateAnswer.class);
        for (int second = 0; second < waitSeconds && !isOver(certificate); second++) {
            Thread.sleep(Duration.ofSeconds(1));
            text = client.get(PATH + "/" + certificate.id());
            certificate = client.read(text, CertificateAnswer.class);
        }
        return text;
    }

    private static boolean isOver(CertificateAnswer certificate) {
        return certificate.complete() && certificate.overwrittenAt() != null;
    }

    private int show(RestClient client, String text) throws IOException {
        CertificateAnswer certificate = client.read(text, CertificateAnswer.class);
        if (json) {
            out().println(client.plain(text));
        } else {
            new CertificateText(out()).print(certificate);
        }
        return certificate.complete() ? 0 : NOT_YET;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
