package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.access.TokenEndpoint;
import io.plumbline.sandbox.emarsys.sales.UploadHost;
import io.plumbline.sandbox.kit.SandboxHandler;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sends each request to the host it is meant for, and stamps every answer with a request id.
final class Hosts implements SandboxHandler {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final CoreApi api;
    private final TokenEndpoint tokens;
    private final UploadHost uploads;
    private final Inspection inspection;
    private final AtomicLong lastRequest = new AtomicLong();

    Hosts(CoreApi api, TokenEndpoint tokens, UploadHost uploads, Inspection inspection) {
        this.api = api;
        this.tokens = tokens;
        this.uploads = uploads;
        this.inspection = inspection;
    }

    @Override
    public SandboxResponse handle(SandboxRequest request) throws InterruptedException {
        return answer(request)
                .withHeader(
                        "X-Emarsys-Request-Id",
                        new UUID(0x504C_554D_4200_4000L, lastRequest.incrementAndGet()).toString());
    }

    private SandboxResponse answer(SandboxRequest request) throws InterruptedException {
        Optional<ApiPath> apiPath = ApiPath.of(request);
        if (apiPath.isPresent()) {
            return api.answer(request, apiPath.get());
        }
        return switch (request.path()) {
            case "/oauth2/token" -> tokens.answer(request);
            case "/healthcheck", "/api/healthcheck" -> SandboxResponse.text(200, "OK\n");
            default -> answerElsewhere(request);
        };
    }

    private SandboxResponse answerElsewhere(SandboxRequest request) {
        if (request.path().startsWith("/_sandbox/")) {
            return inspection.answer(request);
        }
        return request.path().startsWith("/hapi/merchant/")
                ? uploads.answer(request)
                : SandboxResponse.text(404, "Not found\n");
    }

    /// Ids, the merchant's one included, become `{id}`; parameters written as path segments are left out.
    @Override
    public String route(SandboxRequest request) {
        List<String> segments = request.segments();
        String path = segments.stream()
                .filter(segment -> !segment.contains("="))
                .map(segment -> NUMBER.matcher(segment).matches() ? "{id}" : segment)
                .collect(Collectors.joining("/"));
        boolean isUpload = segments.size() > 2 && segments.getFirst().equals("hapi");
        return request.method() + " /" + (isUpload ? path.replace(segments.get(2), "{id}") : path);
    }
}
