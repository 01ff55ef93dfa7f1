package io.plumbline.sandbox.emarsys.access;

import io.plumbline.sandbox.kit.SandboxHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Decides which credential a request belongs to.
public final class Access {
    private static final Instant WSSE_SUNSET = Instant.parse("2027-01-01T00:00:00Z");

    private final List<Credential> clients;
    private final List<Credential> users;
    private final boolean wsseEnds;
    private final InstantSource clock;
    private final Tokens tokens = new Tokens();

    /// @param wsseEnds whether the old authentication stops working after its announced last day
    public Access(List<Credential> clients, List<Credential> users, boolean wsseEnds, InstantSource clock) {
        this.clients = List.copyOf(clients);
        this.users = List.copyOf(users);
        this.wsseEnds = wsseEnds;
        this.clock = clock;
    }

    public TokenEndpoint tokenEndpoint() {
        return new TokenEndpoint(clients, tokens, clock);
    }

    /// The client a bearer token belongs to. Nothing but a bearer token is looked at.
    public Optional<Credential> byBearer(SandboxHeaders headers) {
        return headers.first("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .flatMap(header -> tokens.client(header.substring(7).strip(), clock.instant()))
                .flatMap(name -> find(clients, name));
    }

    /// The user who signed the request the old way. Nothing but that header is looked at.
    public Optional<Credential> byWsse(SandboxHeaders headers) {
        if (wsseEnds && !clock.instant().isBefore(WSSE_SUNSET)) {
            return Optional.empty();
        }
        return headers.first("X-WSSE")
                .flatMap(WsseHeader::parse)
                .filter(header -> header.isTimely(clock.instant()))
                .flatMap(header -> find(users, header.user()).filter(user -> header.isSignedWith(user.secret())));
    }

    private static Optional<Credential> find(List<Credential> credentials, String name) {
        return credentials.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
