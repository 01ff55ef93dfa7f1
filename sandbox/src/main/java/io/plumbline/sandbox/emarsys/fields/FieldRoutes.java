package io.plumbline.sandbox.emarsys.fields;

import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists, makes and removes fields.
public final class FieldRoutes {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final String ENGLISH = "en";

    private final FieldCatalogue fields;

    public FieldRoutes(FieldCatalogue fields) {
        this.fields = fields;
    }

    public void addTo(Routes routes) {
        routes.get("/field", "field.list", _ -> Reply.data(list(ENGLISH)))
                .get(
                        "/field/translate/{text}",
                        "field.list",
                        call -> Reply.data(list(language(call.arguments().getFirst()))))
                .get("/field/choices", "field.multichoice.list", this::choicesOfSeveral)
                .get("/field/{id}/choice/translate/{text}", "field.singlechoice.trans.list", this::choicesOfOne)
                .post("/field", "field.create", this::create)
                .delete("/field/{id}", "field.delete", this::remove);
    }

    private ArrayNode list(String language) {
        ArrayNode all = Json.array();
        fields.all()
                .forEach(field -> all.addObject()
                        .put("id", field.id())
                        .put("name", field.name(language))
                        .put("application_type", field.type().word())
                        .put("string_id", field.stringId()));
        return all;
    }

    private static String language(String asked) {
        if (!LANGUAGE.matcher(asked).matches()) {
            throw RefusedException.badRequest(1002, "Invalid language code");
        }
        return asked;
    }

    private Reply choicesOfOne(ApiCall call) {
        language(call.arguments().get(1));
        return Reply.data(choices(existing(call.arguments().getFirst())));
    }

    private Reply choicesOfSeveral(ApiCall call) {
        String asked = call.parameter("fields").orElseThrow(() -> RefusedException.missing("fields"));
        language(call.parameter("language").orElse(ENGLISH));
        ObjectNode all = Json.object();
        for (String number : asked.split(",", -1)) {
            all.set(number.strip(), choices(existing(number.strip())));
        }
        return Reply.data(all);
    }

    private static ArrayNode choices(Field field) {
        ArrayNode all = Json.array();
        field.choices()
                .forEach((id, text) -> all.addObject()
                        .put("id", Integer.toString(id))
                        .put("choice", text)
                        .put("bit_position", all.size() - 1));
        return all;
    }

    private Reply create(ApiCall call) {
        JsonNode body = call.json();
        String name = body.path("name").asString("").strip();
        String word = body.path("application_type").asString("");
        if (name.isEmpty() || word.isEmpty()) {
            throw RefusedException.badRequest(9005, "The name and the application_type are required");
        }
        Optional<FieldType> type = FieldType.of(word).filter(FieldType::isCreatable);
        if (type.isEmpty()) {
            throw RefusedException.badRequest(9006, "Fields of this type cannot be created");
        }
        String stringId = body.path("string_id").asString(defaultStringId(name));
        Field created = fields.create(name, stringId, type.get());
        return Reply.data(Json.object().put("id", created.id()));
    }

    private static String defaultStringId(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private Reply remove(ApiCall call) {
        Field field = existing(call.arguments().getFirst());
        if (field.isSystem()) {
            throw RefusedException.badRequest(263, "The field cannot be deleted: it is a system field");
        }
        fields.remove(field);
        return Reply.data(Json.object());
    }

    private Field existing(String number) {
        return fields.byNumber(number).orElseThrow(() -> RefusedException.of(404, Refusal.NO_CODE, "Field not found"));
    }
}
