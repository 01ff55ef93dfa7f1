package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.predicate.Evaluation;
import io.plumbline.sandbox.commercetools.predicate.Predicate;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.query.ListRequest;
import io.plumbline.sandbox.commercetools.query.Listing;
import io.plumbline.sandbox.commercetools.query.Page;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Lists, reads and writes resources of any kind by its rules.
final class ResourceEndpoint {
    private static final String JSON = "application/json; charset=utf-8";

    private final Project project;
    private final ResourceWriter writer;
    private final RuleBook rules;

    ResourceEndpoint(Project project, ResourceWriter writer, RuleBook rules) {
        this.project = project;
        this.writer = writer;
        this.rules = rules;
    }

    SandboxResponse answer(Call call) {
        if (call.rest().isEmpty()) {
            return switch (call.request().method()) {
                case "GET" -> list(call);
                case "POST" -> create(call);
                default -> throw Refusals.noSuchPath(call.request().path());
            };
        }
        if (call.rest().size() > 1) {
            throw Refusals.noSuchPath(call.request().path());
        }
        StoredResource found = find(call);
        return switch (call.request().method()) {
            case "GET" -> one(call, 200, found);
            case "POST" -> one(call, 200, writer.update(call.kind(), found, call.body(), rules(call), call.author()));
            case "DELETE" -> delete(call, found);
            default -> throw Refusals.noSuchPath(call.request().path());
        };
    }

    private SandboxResponse list(Call call) {
        ResourceStore store = project.stores().of(call.kind());
        ListRequest asked = ListRequest.of(call.kind(), call.request().query(), Set.of());
        ListRequest request = call.storeKey()
                .map(key -> asked.within(inStore(call.kind(), key)))
                .orElse(asked);
        Page page = Listing.list(store, request);
        var expansion = new Expansion(project.stores(), request.expand());
        return SandboxResponse.bytes(
                200,
                JSON,
                expansion.isNeeded()
                        ? page.bytes(resource -> Json.bytes(expansion.expand(resource.parse())))
                        : page.bytes());
    }

    private SandboxResponse create(Call call) {
        KindRules kind = rules(call);
        Input draft = call.body();
        call.storeKey().ifPresent(key -> place(call.kind(), draft, key));
        StoredResource created = writer.create(call.kind(), kind.creation(), draft, call.author());
        if (call.kind() == ResourceKind.CUSTOMER) {
            ObjectNode result = Json.object();
            result.set("customer", created.parse());
            return SandboxResponse.json(201, result);
        }
        return one(call, 201, created);
    }

    private SandboxResponse delete(Call call, StoredResource found) {
        boolean erasure =
                call.request().parameter("dataErasure").orElse("false").equals("true");
        StoredResource gone =
                writer.delete(call.kind(), found.id(), call.version(), erasure, rules(call), call.author());
        return one(call, 200, gone);
    }

    SandboxResponse one(Call call, int status, StoredResource resource) {
        var expansion = new Expansion(project.stores(), call.request().query().getOrDefault("expand", List.of()));
        return SandboxResponse.bytes(
                status, JSON, expansion.isNeeded() ? Json.bytes(expansion.expand(resource.parse())) : resource.bytes());
    }

    private StoredResource find(Call call) {
        String name = call.rest().getFirst();
        int equals = name.indexOf('=');
        String field = equals < 0 ? "id" : name.substring(0, equals);
        String value = name.substring(equals + 1);
        Optional<StoredResource> found = switch (field) {
            case "id" -> project.stores().find(call.kind(), value);
            case "key" -> project.stores().findByKey(call.kind(), value);
            case "order-number" -> byOrderNumber(call, value);
            default -> throw Refusals.noSuchPath(call.request().path());
        };
        return found.filter(resource -> isInStore(call, resource))
                .orElseThrow(() -> Refusals.notFound(call.kind().typeId(), field.equals("id") ? "ID" : field, value));
    }

    private Optional<StoredResource> byOrderNumber(Call call, String value) {
        if (call.kind() != ResourceKind.ORDER) {
            throw Refusals.noSuchPath(call.request().path());
        }
        return project.stores().of(call.kind()).findBy("orderNumber", value).stream()
                .findFirst();
    }

    private boolean isInStore(Call call, StoredResource resource) {
        ResourceStore store = project.stores().of(call.kind());
        return call.storeKey()
                .map(key -> Evaluation.matches(inStore(call.kind(), key), store.subject(resource)))
                .orElse(true);
    }

    private static Predicate inStore(ResourceKind kind, String key) {
        return Predicate.path(kind == ResourceKind.CUSTOMER ? "stores" : "store", "key", key);
    }

    private static void place(ResourceKind kind, Input draft, String storeKey) {
        ObjectNode reference = Json.object().put("typeId", "store").put("key", storeKey);
        if (kind == ResourceKind.CUSTOMER) {
            draft.json().putArray("stores").add(reference);
        } else {
            draft.json().set("store", reference);
        }
    }

    private KindRules rules(Call call) {
        return rules.of(call.kind())
                .orElseThrow(() -> Refusals.noSuchPath(call.request().path()));
    }
}
