package io.plumbline.connectors.emarsys;

import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connector.http.Redaction;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.model.document.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Creates contact fields that a mapping needs, the key field among them, and the contact source to stamp.
final class CreateMissingFields {
    private final CoreApi api;
    private final EmarsysSettings settings;
    private final Lookup lookup;

    CreateMissingFields(CoreApi api, EmarsysSettings settings, Lookup lookup) {
        this.api = api;
        this.settings = settings;
        this.lookup = lookup;
    }

    List<Problem> create(List<FieldNeed> needs) throws InterruptedException {
        ContactFields present = lookup.fields.listOrThrow();
        FieldNeed key = new FieldNeed(settings.keyField(), FieldType.TEXT, "key-field");
        List<FieldNeed> missing = Stream.concat(Stream.of(key), needs.stream())
                .filter(need -> present.named(need.name()).isEmpty())
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (FieldNeed need : missing) {
            createOne(need).ifPresent(problems::add);
        }
        createSource().ifPresent(problems::add);
        if (!missing.isEmpty()) {
            var _ = lookup.fields.listOrThrow();
        }
        return problems;
    }

    private Optional<Problem> createOne(FieldNeed need) throws InterruptedException {
        Optional<String> type = NewField.type(need.type());
        if (type.isEmpty()) {
            return Optional.of(Problem.error(
                    "emarsys/field-type-unsupported",
                    "No contact field can hold what " + need.place() + " writes to " + need.name() + ".",
                    "Write single values instead"));
        }
        ObjectNode body = Jsons.object()
                .put("name", NewField.title(need))
                .put("application_type", type.orElseThrow())
                .put("string_id", need.name());
        return problem(api.post("/field", body), "the contact field " + need.name());
    }

    private Optional<Problem> createSource() throws InterruptedException {
        String name = settings.sourceName();
        if (name.isEmpty() || lookup.sources.listOrThrow().idOf(name).isPresent()) {
            return Optional.empty();
        }
        Optional<Problem> problem =
                problem(api.post("/source/create", Jsons.object().put("name", name)), "the contact source");
        if (problem.isEmpty()) {
            var _ = lookup.sources.listOrThrow();
        }
        return problem;
    }

    private static Optional<Problem> problem(EmarsysAnswer answer, String what) {
        return switch (answer) {
            case Done _ -> Optional.empty();
            case Rejected rejected ->
                Optional.of(Problem.error(
                        "emarsys/not-created",
                        "Emarsys does not create " + what + ": " + Redaction.of(rejected.text(), List.of()) + " ("
                                + rejected.replyCode() + ").",
                        "Create it by hand in Emarsys"));
            case EmarsysAnswer.Denied(var code, var remedy) ->
                Optional.of(Problem.error(code, "The credential may not create " + what + ".", remedy));
            case EmarsysAnswer.Busy _ -> notAsked(answer);
            case EmarsysAnswer.Lost _ -> notAsked(answer);
        };
    }

    private static Optional<Problem> notAsked(EmarsysAnswer answer) {
        answer.orThrow();
        return Optional.empty();
    }
}
