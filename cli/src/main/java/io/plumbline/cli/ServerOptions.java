package io.plumbline.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where Plumbline runs, and the token that it asks for.
final class ServerOptions {
    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            description = "where Plumbline runs (default: ${DEFAULT-VALUE})")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Mixin
    private TokenOptions access = new TokenOptions();

    RestClient client() throws IOException {
        return new RestClient(url, access.token(Optional.ofNullable(System.getenv(TokenOptions.VARIABLE))));
    }
}
