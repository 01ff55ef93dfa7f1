package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connector.Http.Result.Answered;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The definitions of Types, each asked for once. Made anew for each batch, since a merchant may change a Type.
public final class ReadTypes {
    private final ProjectCalls calls;
    private final Project project;
    private final Map<Place, Optional<TypeDefinition>> read = new HashMap<>();

    public ReadTypes(ProjectCalls calls, Project project) {
        this.calls = calls;
        this.project = project;
    }

    /// Empty if the project has no Type of this key.
    public Optional<TypeDefinition> byKey(String key) throws InterruptedException {
        return at(Place.type(project, "key=" + key));
    }

    /// All that customers can have.
    public List<TypeDefinition> ofCustomers() throws InterruptedException {
        Place place = Place.types(project);
        Answered answer = calls.get(place, "?limit=500&withTotal=false");
        JsonNode types = Jsons.parse(answer.body())
                .map(json -> json.path("results"))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> Failures.malformed(new MalformedAnswerException("no results"), place));
        return types.valueStream()
                .map(TypeDefinition::of)
                .filter(TypeDefinition::forCustomers)
                .toList();
    }

    Optional<TypeDefinition> byId(String id) throws InterruptedException {
        return ResourceId.isPlain(id) ? at(Place.type(project, id)) : Optional.empty();
    }

    private Optional<TypeDefinition> at(Place place) throws InterruptedException {
        Optional<TypeDefinition> known = read.get(place);
        if (known != null) {
            return known;
        }
        Optional<TypeDefinition> definition = calls.single(place)
                .flatMap(resource -> Jsons.parse(resource.json()))
                .map(TypeDefinition::of);
        read.put(place, definition);
        return definition;
    }
}
