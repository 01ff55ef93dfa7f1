package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Calls that carry the header of the older way to log in, which ends on 2026-12-31.
final class WsseHttp implements Http {
    private static final int NONCE_BYTES = 16;

    private final Http next;
    private final EmarsysSettings.Login.Wsse login;
    private final InstantSource clock;
    private final RandomGenerator random;

    WsseHttp(Http next, EmarsysSettings.Login.Wsse login, InstantSource clock, RandomGenerator random) {
        this.next = next;
        this.login = login;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Result send(Call call) throws InterruptedException {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.put("X-WSSE", header(nonce(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return next.send(new Call(call.method(), call.path(), call.route(), headers, call.body()));
    }

    private String nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }

    private String header(String nonce, Instant created) {
        return "UsernameToken Username=\"" + login.username() + "\", PasswordDigest=\""
                + WsseDigest.of(nonce, created.toString(), login.secret()) + "\", Nonce=\"" + nonce
                + "\", Created=\"" + created + "\"";
    }
}
