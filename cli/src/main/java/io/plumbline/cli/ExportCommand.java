package io.plumbline.cli;

import io.plumbline.api.CustomerSearch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline export`.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Gives out everything that is held of a person, as one JSON document.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the document is whole", "2:nothing is held of anybody by that, or there was no answer"})
public final class ExportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CUSTOMER", description = "an e-mail address, or the external id of the contact")
    private String customer = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "a new file for the document, which only you may read; without it, it is printed")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() throws Exception {
        RestClient client = server.client();
        client.waiting(PATIENCE).download("/api/v1/customers/export", new CustomerSearch(customer, null), this::take);
        return 0;
    }

    private void take(Download download) throws IOException {
        if (file.isEmpty()) {
            download.copyPlain(spec.commandLine().getOut());
        } else {
            save(download, file.get());
            spec.commandLine().getErr().println("Written to " + file.get());
        }
    }

    /// What could not be read to its end is no document, and is not left behind.
    private static void save(Download download, Path file) throws IOException {
        try (OutputStream out = OwnFile.create(file)) {
            download.copy(out);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
