package io.plumbline.connectors.emarsys;

import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Asks for fields of contacts.
///
/// @param keyId the id of the field that names contacts; it is always among the answers
/// @param fieldIds the ids of what is asked for
record ContactData(CoreApi api, String keyId, List<String> fieldIds) {
    static final String PATH = "/contact/getdata";

    private static final int MISSING = 2008;

    /// Asks for any number of contacts, a thousand at a time.
    ///
    /// @param found given each contact that was found, by field id
    /// @return why the others were not: missing, or several for one key
    RowErrors read(Collection<String> keyValues, Consumer<JsonNode> found) throws InterruptedException {
        RowErrors errors = RowErrors.NONE;
        for (List<String> block : Blocks.of(keyValues)) {
            JsonNode data = ask(block);
            JsonNode result = data.path("result");
            if (result.isArray()) { // `false` or missing when nothing was found
                result.forEach(found);
            }
            errors = errors.and(RowErrors.of(data));
        }
        return errors;
    }

    private JsonNode ask(List<String> keyValues) throws InterruptedException {
        EmarsysAnswer answer = api.post(PATH, question(keyValues));
        boolean holdsNone = answer instanceof Rejected rejected && rejected.replyCode() == MISSING;
        return holdsNone ? Jsons.object() : answer.orThrow();
    }

    ObjectNode question(List<String> keyValues) {
        ObjectNode body = Jsons.object().put("keyId", keyId);
        keyValues.forEach(body.putArray("keyValues")::add);
        Set<String> ids = new LinkedHashSet<>(List.of(keyId));
        ids.addAll(fieldIds);
        ids.forEach(body.putArray("fields")::add);
        return body;
    }
}
