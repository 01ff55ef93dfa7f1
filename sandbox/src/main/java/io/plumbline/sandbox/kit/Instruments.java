package io.plumbline.sandbox.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The requests a server answers itself, beside the system it stands in for.
final class Instruments {
    private final SandboxSettings settings;
    private final Faults faults;
    private final Calls calls;

    Instruments(SandboxSettings settings, Faults faults, Calls calls) {
        this.settings = settings;
        this.faults = faults;
        this.calls = calls;
    }

    /// Answers if the path is one of the instruments'.
    Optional<SandboxResponse> answer(SandboxRequest request) {
        return switch (request.path()) {
            case "/" -> Optional.of(SandboxResponse.html(200, page()));
            case "/_sandbox/health" -> Optional.of(SandboxResponse.text(200, "up\n"));
            case "/_sandbox/faults" -> Optional.of(faults(request));
            case "/_sandbox/calls" -> Optional.of(calls(request));
            case "/_sandbox/clock" -> Optional.of(clock(request));
            default -> Optional.empty();
        };
    }

    private String page() {
        List<PageSection> sections = new ArrayList<>(settings.sections().get());
        sections.addAll(calls.sections());
        sections.add(faults.section());
        return Page.render(settings.name(), sections);
    }

    private SandboxResponse faults(SandboxRequest request) {
        return switch (request.method()) {
            case "GET" -> SandboxResponse.json(200, faults.toJson());
            case "DELETE" -> {
                faults.clear();
                yield SandboxResponse.empty(204);
            }
            case "POST" -> addFault(request);
            default -> SandboxResponse.empty(405);
        };
    }

    private SandboxResponse addFault(SandboxRequest request) {
        Optional<JsonNode> body = Json.parse(request.body());
        if (body.isEmpty()) {
            return SandboxResponse.text(400, "A fault is a JSON object\n");
        }
        try {
            long id = faults.add(FaultJson.read(body.get()));
            return SandboxResponse.json(200, Json.object().put("id", id));
        } catch (IllegalArgumentException refused) {
            return SandboxResponse.text(400, refused.getMessage() + "\n");
        }
    }

    private SandboxResponse calls(SandboxRequest request) {
        return switch (request.method()) {
            case "GET" -> SandboxResponse.json(200, calls.toJson());
            case "DELETE" -> {
                calls.reset();
                yield SandboxResponse.empty(204);
            }
            default -> SandboxResponse.empty(405);
        };
    }

    private SandboxResponse clock(SandboxRequest request) {
        long seconds = Json.parse(request.body())
                .map(body -> body.path("advanceSeconds").asLong(0))
                .orElse(0L);
        if (seconds < 0) {
            return SandboxResponse.text(400, "The clock only turns forward\n");
        }
        settings.clock().advance(Duration.ofSeconds(seconds));
        return SandboxResponse.json(
                200, Json.object().put("now", settings.clock().instant().toString()));
    }
}
