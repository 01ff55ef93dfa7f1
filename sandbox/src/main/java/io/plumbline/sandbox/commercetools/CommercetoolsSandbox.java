package io.plumbline.sandbox.commercetools;

import io.plumbline.sandbox.commercetools.auth.TokenEndpoint;
import io.plumbline.sandbox.commercetools.auth.Tokens;
import io.plumbline.sandbox.commercetools.endpoints.Controls;
import io.plumbline.sandbox.commercetools.endpoints.Router;
import io.plumbline.sandbox.commercetools.endpoints.RuleBook;
import io.plumbline.sandbox.commercetools.inventory.DelayedStock;
import io.plumbline.sandbox.commercetools.messages.MessageLog;
import io.plumbline.sandbox.commercetools.orders.OrderEdits;
import io.plumbline.sandbox.commercetools.products.Projections;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.project.SeededChance;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.subscriptions.Notifications;
import io.plumbline.sandbox.commercetools.subscriptions.SubscriptionRules;
import io.plumbline.sandbox.commercetools.subscriptions.Topics;
import io.plumbline.sandbox.commercetools.writing.Change;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import io.plumbline.sandbox.kit.SandboxServer;
import io.plumbline.sandbox.kit.SandboxSettings;
import java.net.URI;
import tools.jackson.databind.node.ObjectNode;

/// A running stand-in.
public final class CommercetoolsSandbox implements AutoCloseable {
    private final Project project;
    private final Projections projections;
    private final Topics topics;
    private final SandboxServer server;

    private CommercetoolsSandbox(CommercetoolsSandboxOptions options) {
        project =
                new Project(options.projectKey(), options.project(), options.clock(), new SeededChance(options.seed()));
        projections = new Projections(project.stores());
        topics = new Topics();
        var messages = new MessageLog(project);
        var notifications = new Notifications(project, topics);
        var writer = new ResourceWriter(project, change -> {
            project(change);
            messages.changed(change);
            notifications.changed(change);
        });
        var stock = new DelayedStock(project);
        var tokens = new Tokens(project, options.tokenLife());
        var router = new Router(new Router.Services(
                project,
                writer,
                new RuleBook(stock, new SubscriptionRules(topics)),
                stock,
                messages,
                new Router.Access(tokens, new TokenEndpoint(options.clients(), tokens)),
                new Controls(project, topics, notifications, new OrderEdits(writer))));
        server = SandboxServer.start(settings(options), router);
    }

    /// Starts; requests are answered when it returns.
    public static CommercetoolsSandbox start(CommercetoolsSandboxOptions options) {
        return new CommercetoolsSandbox(options);
    }

    private SandboxSettings settings(CommercetoolsSandboxOptions options) {
        var sections = new ShopSections(project, topics);
        return SandboxSettings.named("commercetools")
                .withPort(options.port())
                .withClock(options.clock())
                .withFaultSeed(options.seed())
                .withAnswerDelay(options.answerDelay())
                .withSections(sections::all);
    }

    /// The root of both the API and the authorization server, without a trailing slash.
    public URI address() {
        return server.address();
    }

    public String projectKey() {
        return project.key();
    }

    /// Takes in a complete resource, with its own id, version and times, as if it had always been there: no messages,
    /// no notifications, no rules. Products bring their projections; these cannot be loaded themselves.
    public void load(ResourceKind kind, ObjectNode resource) {
        switch (kind) {
            case PRODUCT_PROJECTION, STAGED_PROJECTION, VARIANT_PROJECTION ->
                throw new IllegalArgumentException("load the product, its projections follow");
            default -> project.stores().of(kind).put(StoredResource.of(resource, 0), resource);
        }
        if (kind == ResourceKind.PRODUCT) {
            projections.update(resource);
        }
    }

    private void project(Change change) {
        if (change.kind() != ResourceKind.PRODUCT) {
            return;
        }
        if (change.event() == Change.Event.DELETED) {
            projections.remove(change.resource().path("id").asString());
        } else {
            projections.update(change.resource());
        }
    }

    @Override
    public void close() {
        server.close();
        topics.close();
    }
}
