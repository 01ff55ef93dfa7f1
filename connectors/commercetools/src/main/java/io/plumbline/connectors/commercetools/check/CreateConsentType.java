package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.call.ChangeAnswer;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.consent.ConsentForm;
import io.plumbline.connectors.commercetools.consent.ReadTypes;
import io.plumbline.connectors.commercetools.consent.TypeDefinition;
import io.plumbline.connectors.commercetools.resource.Project;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Creates the Type of consent where customers have no Type at all. A Type that is there is the merchant's own: fields
/// are never added to it, nor is a second one put beside it.
public final class CreateConsentType {
    private final ProjectCalls calls;
    private final Project project;
    private final ConsentForm form;

    public CreateConsentType(ProjectCalls calls, Project project, ConsentForm form) {
        this.calls = calls;
        this.project = project;
        this.form = form;
    }

    /// @return what stands in the way
    public List<Problem> create() throws InterruptedException {
        try {
            ReadTypes types = new ReadTypes(calls, project);
            Optional<TypeDefinition> own = types.byKey(form.typeKey());
            if (own.isPresent() || !types.ofCustomers().isEmpty()) {
                return TypeProblems.of(own, form).stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList();
            }
            return created(calls.change(Place.newType(project), Jsons.bytes(draft())));
        } catch (SystemUnreachableException e) {
            if (!e.needsPerson()) {
                throw e;
            }
            return List.of(Said.error(e));
        }
    }

    private List<Problem> created(ChangeAnswer answer) {
        return answer instanceof ChangeAnswer.Made
                ? List.of()
                : List.of(Problem.error(
                        "commercetools/consent-type-not-created",
                        "commercetools did not create the Type " + form.typeKey() + ".",
                        "Check once more; if it is still missing, create it by hand."));
    }

    private ObjectNode draft() {
        ConsentForm.Fields names = form.fields().getFirst();
        ObjectNode draft = Jsons.object().put("key", form.typeKey());
        draft.putObject("name").put("en", "Consent");
        draft.putArray("resourceTypeIds").add("customer");
        ArrayNode fields = draft.putArray("fieldDefinitions");
        field(fields, names.value(), "Boolean");
        names.time().ifPresent(name -> field(fields, name, "DateTime"));
        names.source().ifPresent(name -> field(fields, name, "String"));
        return draft;
    }

    private static void field(ArrayNode fields, String name, String type) {
        ObjectNode field = fields.addObject().put("name", name).put("required", false);
        field.putObject("type").put("name", type);
        field.putObject("label").put("en", name);
    }
}
