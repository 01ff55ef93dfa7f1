package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.auth.EndpointScopes;
import io.plumbline.sandbox.commercetools.auth.Grant;
import io.plumbline.sandbox.commercetools.auth.TokenEndpoint;
import io.plumbline.sandbox.commercetools.auth.Tokens;
import io.plumbline.sandbox.commercetools.inventory.DelayedStock;
import io.plumbline.sandbox.commercetools.messages.MessageLog;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.refusal.RefusedException;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import io.plumbline.sandbox.kit.SandboxHandler;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.util.List;
import java.util.Optional;

/// Takes requests apart, checks who asks, and gives them to the endpoint of what is asked for.
public final class Router implements SandboxHandler {
    private static final int ADDRESS_CHARACTERS_MAX = 10_000;
    private static final int BODY_BYTES_MAX = 16 * 1024 * 1024;

    private final Services services;
    private final Project project;
    private final ResourceEndpoint resources;
    private final OrderEndpoint orders;
    private final ProjectionEndpoint projections;
    private final ProjectEndpoint settings;

    public Router(Services services) {
        this.services = services;
        this.project = services.project();
        this.resources = new ResourceEndpoint(project, services.writer(), services.rules());
        this.orders = new OrderEndpoint(services.writer(), services.rules(), services.stock(), resources);
        this.projections = new ProjectionEndpoint(project);
        this.settings = new ProjectEndpoint(project);
    }

    /// What the router hands requests to.
    public record Services(
            Project project,
            ResourceWriter writer,
            RuleBook rules,
            DelayedStock stock,
            MessageLog messages,
            Access access,
            Controls controls) {}

    /// Who is let in.
    public record Access(Tokens tokens, TokenEndpoint tokenEndpoint) {}

    @Override
    public SandboxResponse handle(SandboxRequest request) {
        try {
            services.stock().settle(services.writer());
            services.messages().expire();
            return route(request, request.segments());
        } catch (RefusedException refused) {
            return SandboxResponse.json(refused.status(), refused.body());
        }
    }

    @Override
    public String route(SandboxRequest request) {
        return SandboxHandler.super.route(request).replaceAll("/([a-z-]+)=[^/]+", "/$1={$1}");
    }

    private SandboxResponse route(SandboxRequest request, List<String> path) {
        if (path.equals(List.of("oauth", "token")) && request.method().equals("POST")) {
            return services.access().tokenEndpoint().answer(request);
        }
        if (!path.isEmpty() && path.getFirst().equals("_sandbox")) {
            return services.controls().answer(request, path.subList(1, path.size()));
        }
        if (length(request) > ADDRESS_CHARACTERS_MAX) {
            return SandboxResponse.text(414, "URI Too Long\n");
        }
        if (request.body().length > BODY_BYTES_MAX) {
            throw Refusals.tooLarge();
        }
        if (path.size() == 4
                && path.get(1).equals("subscriptions")
                && path.get(3).equals("health")) {
            return services.controls().health(path.get(2));
        }
        Grant grant = services.access()
                .tokens()
                .verify(request.headers().first("Authorization").orElse(""));
        return path.size() == 1 ? project(request, grant, path.getFirst()) : kind(request, grant, path);
    }

    private static int length(SandboxRequest request) {
        int length = request.path().length();
        for (var parameter : request.query().entrySet()) {
            for (String value : parameter.getValue()) {
                length += parameter.getKey().length() + value.length() + 2;
            }
        }
        return length;
    }

    private SandboxResponse project(SandboxRequest request, Grant grant, String key) {
        if (request.method().equals("POST")) {
            grant.require(List.of("manage_project_settings"), List.of(key));
            return settings.update(Input.parse(request.body()));
        }
        grant.require(List.of("view_project_settings"), List.of(key));
        return settings.read();
    }

    private SandboxResponse kind(SandboxRequest request, Grant grant, List<String> path) {
        boolean inStore =
                path.size() > 3 && path.get(1).equals("in-store") && path.get(2).startsWith("key=");
        int place = inStore ? 3 : 1;
        Optional<String> store = inStore ? Optional.of(path.get(2).substring("key=".length())) : Optional.empty();
        ResourceKind kind = ResourceKind.ofPath(path.get(place))
                .filter(found -> !inStore || isKeptByStore(found))
                .orElseThrow(() -> Refusals.noSuchPath(request.path()));
        var call = new Call(request, grant, kind, store, path.subList(place + 1, path.size()));
        return switch (kind) {
            case PRODUCT_PROJECTION, STAGED_PROJECTION, VARIANT_PROJECTION ->
                projections.answer(checkProject(call, path));
            case ORDER -> orders.answer(checkScopes(call, path.getFirst()));
            default -> resources.answer(checkScopes(call, path.getFirst()));
        };
    }

    private static boolean isKeptByStore(ResourceKind kind) {
        return kind == ResourceKind.CUSTOMER || kind == ResourceKind.ORDER || kind == ResourceKind.CART;
    }

    private Call checkProject(Call call, List<String> path) {
        if (!path.getFirst().equals(project.key())) {
            return checkScopes(call, path.getFirst());
        }
        return call;
    }

    private static Call checkScopes(Call call, String projectKey) {
        List<String> needed = call.is("GET") ? EndpointScopes.toRead(call.kind()) : EndpointScopes.toWrite(call.kind());
        call.grant().require(needed, call.scopeSuffixes(projectKey));
        return call;
    }
}
