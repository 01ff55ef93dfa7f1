package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.project.ProjectSettings;
import io.plumbline.sandbox.commercetools.project.Timestamps;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The project itself: its settings, of which messages can be switched.
final class ProjectEndpoint {
    private static final int MESSAGE_DAYS_MAX = 90;

    private final Project project;

    ProjectEndpoint(Project project) {
        this.project = project;
    }

    SandboxResponse read() {
        return SandboxResponse.json(200, toJson());
    }

    SandboxResponse update(Input request) {
        long version = request.number("version");
        if (version != project.version()) {
            throw Refusals.conflict(project.key(), version, project.version());
        }
        for (Input action : request.objects("actions")) {
            if (!action.text("action").equals("changeMessagesConfiguration")) {
                throw Refusals.invalidJson("actions -> action: unknown update action");
            }
            changeMessages(action.object("messagesConfiguration"));
        }
        return read();
    }

    private void changeMessages(Input configuration) {
        ProjectSettings settings = project.settings();
        long days = configuration.optionalNumber("deleteDaysAfterCreation").orElse(settings.messageDays());
        if (days < 1 || days > MESSAGE_DAYS_MAX) {
            throw Refusals.invalidField(
                    "deleteDaysAfterCreation", configuration.json().path("deleteDaysAfterCreation"), List.of());
        }
        project.change(settings.withMessages(configuration.flag("enabled", settings.messagesEnabled()), (int) days));
    }

    private ObjectNode toJson() {
        ProjectSettings settings = project.settings();
        ObjectNode json = Json.object()
                .put("version", project.version())
                .put("key", project.key())
                .put("name", project.key());
        json.set("countries", texts(settings.countries()));
        json.set("currencies", texts(settings.currencies()));
        json.set("languages", texts(settings.languages()));
        json.put("createdAt", Timestamps.print(project.createdAt()));
        json.putObject("messages")
                .put("enabled", settings.messagesEnabled())
                .put("deleteDaysAfterCreation", settings.messageDays());
        json.putObject("carts").put("deleteDaysAfterLastModification", 90);
        json.putObject("inventory");
        json.putObject("discounts");
        return json.put("productCatalogModel", settings.modular() ? "Modular" : "Classic");
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode array = Json.array();
        values.forEach(array::add);
        return array;
    }
}
