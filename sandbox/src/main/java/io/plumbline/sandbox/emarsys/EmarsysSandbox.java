package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.access.Access;
import io.plumbline.sandbox.emarsys.access.RateWindows;
import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.sales.UploadHost;
import io.plumbline.sandbox.kit.SandboxClock;
import io.plumbline.sandbox.kit.SandboxServer;
import io.plumbline.sandbox.kit.SandboxSettings;
import java.net.URI;

/// A running stand-in for SAP Emarsys. All hosts share one address:
///
/// - `/oauth2/token` gives tokens
/// - `/api/v3/…` and `/api/v2/…` are the Core API, `/api/rds/…` the tables of relational data
/// - `/hapi/merchant/{id}/sales-data/api` and `…/catalog/api` take files
/// - `/healthcheck` answers without authentication
/// - `/_sandbox/…` is for tests, see [SandboxServer] and [Inspection]; `/` is a page for people
public final class EmarsysSandbox implements AutoCloseable {
    private final SandboxServer server;
    private final SimulatedAccount account;

    private EmarsysSandbox(SandboxServer server, SimulatedAccount account) {
        this.server = server;
        this.account = account;
    }

    /// Starts a sandbox with an empty account; returns when requests are accepted.
    public static EmarsysSandbox start(EmarsysSandboxOptions options) {
        SandboxClock clock = SandboxClock.over(options.clock());
        SimulatedAccount account = new SimulatedAccount(options.account(), clock);
        RateWindows windows = new RateWindows(options.keys().requestsPerMinute());
        Access access = new Access(
                options.keys().clients(),
                options.keys().users(),
                options.account().switches().contains(Switch.WSSE_SUNSET),
                clock);
        Hosts hosts = new Hosts(
                new CoreApi(access, windows, account.routes, account.relational, clock),
                access.tokenEndpoint(),
                new UploadHost(options.keys().merchant(), account.sales, account.catalogue),
                new Inspection(account));
        SandboxSettings settings = SandboxSettings.named("Emarsys")
                .withPort(options.port())
                .withClock(clock)
                .withAnswerDelay(options.answerDelay())
                .withSections(new Sections(account, windows, clock)::all);
        return new EmarsysSandbox(SandboxServer.start(settings, hosts), account);
    }

    /// The root of all hosts, without a trailing slash.
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        account.close();
    }
}
