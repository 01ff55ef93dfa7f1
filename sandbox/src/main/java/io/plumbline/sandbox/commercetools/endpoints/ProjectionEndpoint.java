package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.auth.EndpointScopes;
import io.plumbline.sandbox.commercetools.products.LocaleProjection;
import io.plumbline.sandbox.commercetools.products.PriceSelection;
import io.plumbline.sandbox.commercetools.products.Shown;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.query.ListRequest;
import io.plumbline.sandbox.commercetools.query.Listing;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Products as they are read: published, or staged for those who may see them; by variant in the newer catalogue model.
final class ProjectionEndpoint {
    private final Project project;

    ProjectionEndpoint(Project project) {
        this.project = project;
    }

    SandboxResponse answer(Call call) {
        if (!call.is("GET") || call.rest().size() > 1) {
            throw Refusals.noSuchPath(call.request().path());
        }
        ResourceKind kind = kind(call);
        call.grant().require(EndpointScopes.toRead(kind), call.scopeSuffixes(project.key()));
        var shown = shown(call);
        return call.rest().isEmpty() ? list(call, kind, shown) : one(call, kind, shown);
    }

    private Shown shown(Call call) {
        var query = call.request().query();
        return new Shown(project, PriceSelection.of(query), LocaleProjection.of(project, query));
    }

    private ResourceKind kind(Call call) {
        boolean staged = call.request().parameter("staged").orElse("false").equals("true");
        if (call.kind() == ResourceKind.VARIANT_PROJECTION) {
            if (!project.settings().modular()) {
                throw Refusals.invalidOperation(
                        "Variant projections exist in projects with the Modular catalogue only.");
            }
            return call.kind();
        }
        return staged ? ResourceKind.STAGED_PROJECTION : ResourceKind.PRODUCT_PROJECTION;
    }

    private SandboxResponse list(Call call, ResourceKind kind, Shown shown) {
        Set<String> others = new HashSet<>(PriceSelection.PARAMETERS);
        others.addAll(LocaleProjection.PARAMETERS);
        others.add("staged");
        ListRequest request = ListRequest.of(kind, call.request().query(), others);
        var expansion = new Expansion(project.stores(), request.expand());
        byte[] page = Listing.list(project.stores().of(kind), request)
                .bytes(resource -> Json.bytes(expansion.expand(shown.show(kind, resource))));
        return SandboxResponse.bytes(200, "application/json; charset=utf-8", page);
    }

    private SandboxResponse one(Call call, ResourceKind kind, Shown shown) {
        String name = call.rest().getFirst();
        boolean byKey = name.startsWith("key=");
        String value = byKey ? name.substring("key=".length()) : name;
        ResourceStore store = project.stores().of(kind);
        Optional<StoredResource> found =
                byKey ? store.findBy("key", value).stream().findFirst() : store.find(value);
        return found.map(resource -> SandboxResponse.json(200, shown.show(kind, resource)))
                .orElseThrow(() -> Refusals.notFound(kind.typeId(), byKey ? "key" : "ID", value));
    }
}
