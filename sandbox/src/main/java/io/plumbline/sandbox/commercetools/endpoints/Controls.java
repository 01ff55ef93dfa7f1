package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.orders.OrderEdits;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.subscriptions.Notifications;
import io.plumbline.sandbox.commercetools.subscriptions.Topics;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What only the stand-in has, below `/_sandbox/`:
///
/// - `POST topics` with `topic` and `pushUrl` binds a topic to an address
/// - `POST notifications` with `duplicatePercent`, `reorder`, `dropPercent`, `delayMillis`, `payloadMaxBytes` spoils
/// delivery
/// - `GET queue` tells what waits, `GET state` how much there is of everything
/// - `POST project` with `productCatalogModel` switches the catalogue model
/// - `POST order-edits` with `orderId` and what changes applies an order edit
public final class Controls {
    private final Project project;
    private final Topics topics;
    private final Notifications notifications;
    private final OrderEdits edits;

    public Controls(Project project, Topics topics, Notifications notifications, OrderEdits edits) {
        this.project = project;
        this.topics = topics;
        this.notifications = notifications;
        this.edits = edits;
    }

    SandboxResponse answer(SandboxRequest request, List<String> path) {
        String asked = request.method() + " " + String.join("/", path);
        return switch (asked) {
            case "GET state" -> SandboxResponse.json(200, state());
            case "GET queue" -> SandboxResponse.json(200, queue());
            case "GET notifications" ->
                SandboxResponse.json(200, notifications.terms().toJson());
            case "POST notifications" -> changeTerms(Input.parse(request.body()));
            case "POST topics" -> bind(Input.parse(request.body()));
            case "POST project" -> changeProject(Input.parse(request.body()));
            case "POST order-edits" -> {
                StoredResource edited = edits.apply(Input.parse(request.body()));
                yield SandboxResponse.json(200, edited.parse());
            }
            default -> throw Refusals.noSuchPath(request.path());
        };
    }

    /// `GET /{projectKey}/subscriptions/{id}/health`, which asks for no token.
    SandboxResponse health(String subscriptionId) {
        StoredResource subscription = project.stores()
                .find(ResourceKind.SUBSCRIPTION, subscriptionId)
                .orElseThrow(() -> Refusals.notFound("subscription", "ID", subscriptionId));
        String topic = subscription.parse().path("destination").path("topic").asString("");
        boolean healthy = topics.isHealthy(topic);
        return SandboxResponse.json(
                healthy ? 200 : 503, Json.object().put("status", healthy ? "Healthy" : "TemporaryError"));
    }

    private ObjectNode state() {
        ObjectNode state = Json.object();
        for (ResourceKind kind : ResourceKind.values()) {
            state.put(kind.path(), project.stores().of(kind).size());
        }
        return state;
    }

    private ObjectNode queue() {
        ObjectNode queue = Json.object()
                .put("undelivered", topics.undelivered())
                .put("delivered", topics.delivered())
                .put("lost", topics.lost());
        ObjectNode waiting = queue.putObject("waiting");
        topics.waitingByTopic().forEach(waiting::put);
        return queue;
    }

    private SandboxResponse changeTerms(Input input) {
        try {
            notifications.change(notifications.terms().changed(input.json()));
            return SandboxResponse.json(200, notifications.terms().toJson());
        } catch (IllegalArgumentException refused) {
            throw Refusals.invalidInput(String.valueOf(refused.getMessage()));
        }
    }

    private SandboxResponse bind(Input input) {
        String topic = input.text("topic");
        String pushUrl = input.text("pushUrl");
        if (!pushUrl.startsWith("http://") && !pushUrl.startsWith("https://")) {
            throw Refusals.invalidInput("pushUrl must be an HTTP address.");
        }
        topics.bind(topic, URI.create(pushUrl));
        return SandboxResponse.json(200, Json.object().put("topic", topic));
    }

    private SandboxResponse changeProject(Input input) {
        boolean modular = input.text("productCatalogModel").equals("Modular");
        project.change(project.settings().withModularCatalogue(modular));
        return SandboxResponse.json(200, Json.object().put("productCatalogModel", modular ? "Modular" : "Classic"));
    }
}
