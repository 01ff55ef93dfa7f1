package io.plumbline.connectors.commercetools.answer;

import io.plumbline.connector.http.Jsons;
import tools.jackson.databind.JsonNode;

/// What matters in a project's own settings.
///
/// @param messagesKept whether messages can be asked for
/// @param messageDays how long they are kept
/// @param modular whether products are kept in the modular way (beta), where variants are resources of their own
public record ProjectAnswer(boolean messagesKept, int messageDays, boolean modular) {
    public static final int MESSAGE_DAYS_USUAL = 15;

    public static ProjectAnswer read(byte[] body) throws MalformedAnswerException {
        JsonNode project =
                Jsons.parse(body).filter(JsonNode::isObject).orElseThrow(() -> new MalformedAnswerException("no JSON"));
        JsonNode messages = project.path("messages");
        return new ProjectAnswer(
                messages.path("enabled").asBoolean(false),
                messages.path("deleteDaysAfterCreation").asInt(MESSAGE_DAYS_USUAL),
                !project.path("productCatalogModel").asString("Classic").equals("Classic"));
    }
}
