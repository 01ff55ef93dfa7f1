package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What every export is asked: where the file goes, which fields it has and how it is written.
///
/// @param isLocal         whether the file is to be downloaded; else it goes to a file server
/// @param fields          the contact fields, in order
/// @param delimiter       between the cells
/// @param hasHeader       whether the first line names the columns
/// @param language        of the names in the header
/// @param notificationUrl called when the file is ready; empty for none
record ExportForm(
        boolean isLocal,
        List<Field> fields,
        char delimiter,
        boolean hasHeader,
        String language,
        String notificationUrl) {
    private static final int FIELDS_MAX = 20;
    private static final Set<Integer> NEVER_EXPORTED = Set.of(27, 28, 29, 32, 33);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    static ExportForm read(JsonNode body, FieldCatalogue catalogue) {
        String delimiter = body.path("delimiter").asString(",");
        if (!delimiter.equals(",") && !delimiter.equals(";")) {
            throw refused("Invalid delimiter");
        }
        String language = body.path("language").asString("en");
        if (!LANGUAGE.matcher(language).matches()) {
            throw RefusedException.badRequest(1002, "Invalid language code");
        }
        return new ExportForm(
                isLocal(require(body, "distribution_method").asString("")),
                fields(require(body, "contact_fields"), catalogue),
                delimiter.charAt(0),
                !body.path("add_field_names_header").asString("1").equals("0"),
                language,
                body.path("notification_url").asString(""));
    }

    static JsonNode require(JsonNode body, String parameter) {
        JsonNode value = body.path(parameter);
        if (value.isMissingNode() || value.isNull()) {
            throw refused("Missing parameter: " + parameter);
        }
        return value;
    }

    static RefusedException refused(String text) {
        return RefusedException.badRequest(10001, text);
    }

    private static boolean isLocal(String method) {
        return switch (method) {
            case "local" -> true;
            case "sftp" -> false;
            default -> throw refused("Invalid distribution method");
        };
    }

    private static List<Field> fields(JsonNode sent, FieldCatalogue catalogue) {
        if (!sent.isArray() || sent.isEmpty() || sent.size() > FIELDS_MAX) {
            throw refused("Invalid number of fields");
        }
        List<Field> fields = new ArrayList<>();
        for (JsonNode number : sent) {
            fields.add(catalogue
                    .byNumber(number.asString(""))
                    .filter(field -> !NEVER_EXPORTED.contains(field.id()))
                    .orElseThrow(() -> refused("Invalid contact field id")));
        }
        return fields;
    }
}
