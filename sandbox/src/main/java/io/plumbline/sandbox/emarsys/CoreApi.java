package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.access.Access;
import io.plumbline.sandbox.emarsys.access.Credential;
import io.plumbline.sandbox.emarsys.access.RateWindows;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Route;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.emarsys.relational.RelationalHost;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The API host: decides who calls and whether they may, finds the action, and writes the answer as each version does.
final class CoreApi {
    private static final Refusal UNAUTHORIZED = new Refusal(401, 1, "Unauthorized");

    private final Access access;
    private final RateWindows windows;
    private final Routes routes;
    private final RelationalHost relational;
    private final InstantSource clock;

    CoreApi(Access access, RateWindows windows, Routes routes, RelationalHost relational, InstantSource clock) {
        this.access = access;
        this.windows = windows;
        this.routes = routes;
        this.relational = relational;
        this.clock = clock;
    }

    SandboxResponse answer(SandboxRequest request, ApiPath path) throws InterruptedException {
        Optional<Credential> caller =
                path.isOldVersion() ? access.byWsse(request.headers()) : access.byBearer(request.headers());
        if (caller.isEmpty()) {
            SandboxResponse refused = written(Reply.refusal(UNAUTHORIZED), path);
            return withRate(refused, windows.uncounted(clock.instant()));
        }
        RateWindows.Standing standing = windows.count(caller.get().name(), clock.instant());
        SandboxResponse response = standing.allowed() ? run(request, path, caller.get()) : tooMany();
        return withRate(response, standing);
    }

    private SandboxResponse run(SandboxRequest request, ApiPath path, Credential caller) throws InterruptedException {
        try {
            return path.isRelational()
                    ? written(relational.run(request, path.segments()), path)
                    : call(request, path, caller);
        } catch (RefusedException refused) {
            return written(Reply.refusal(refused.refusal()), path);
        }
    }

    private SandboxResponse call(SandboxRequest request, ApiPath path, Credential caller) throws InterruptedException {
        Route route = routes.find(request.method(), path.segments());
        if (!route.permission().equals(Route.OPEN) && !caller.permissions().include(route.permission())) {
            throw RefusedException.forbidden();
        }
        if (request.body().length > route.bodyBytesMax()) {
            return SandboxResponse.html(413, "<html><body><h1>413 Request Entity Too Large</h1></body></html>");
        }
        List<String> arguments = Routes.arguments(route, path.segments());
        ApiCall call = new ApiCall(arguments, path.parameters(request), caller.permissions(), request.body());
        return written(route.action().run(call), path);
    }

    /// Version 2 says that its JSON is HTML.
    private static SandboxResponse written(Reply reply, ApiPath path) {
        String contentType =
                path.isOldVersion() && !path.isRelational() ? "text/html; charset=utf-8" : "application/json";
        return switch (reply) {
            case Reply.Enveloped enveloped ->
                SandboxResponse.bytes(enveloped.status(), contentType, Json.bytes(enveloped.body()));
            case Reply.Bare bare -> SandboxResponse.bytes(bare.status(), contentType, Json.bytes(bare.body()));
            case Reply.File file -> file.response();
        };
    }

    private static SandboxResponse tooMany() {
        return SandboxResponse.html(429, "<html><body><h1>429 Too Many Requests</h1></body></html>");
    }

    private static SandboxResponse withRate(SandboxResponse response, RateWindows.Standing standing) {
        return response.withHeader("X-RateLimit-Limit", Integer.toString(standing.limit()))
                .withHeader("X-RateLimit-Remaining", Integer.toString(standing.remaining()))
                .withHeader("X-RateLimit-Reset", Long.toString(standing.resetSeconds()));
    }
}
