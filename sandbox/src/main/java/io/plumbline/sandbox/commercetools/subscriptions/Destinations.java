package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// The destinations a subscription may have, each with the fields it needs. Secrets are kept masked only.
final class Destinations {
    static final String PUB_SUB = "GoogleCloudPubSub";
    static final String EVENT_GRID = "EventGrid";

    private static final String SQS_FORBIDDEN_ACCOUNT = "/0000000000/";
    private static final int SECRET_SHOWN = 3;
    private static final Set<String> SECRETS =
            Set.of("accessKey", "accessSecret", "connectionString", "apiKey", "apiSecret");
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "SQS",
            List.of("queueUrl", "region"),
            "SNS",
            List.of("topicArn"),
            "EventBridge",
            List.of("accountId", "region"),
            "AzureServiceBus",
            List.of("connectionString"),
            EVENT_GRID,
            List.of("uri", "accessKey"),
            PUB_SUB,
            List.of("projectId", "topic"),
            "ConfluentCloud",
            List.of("bootstrapServer", "apiKey", "apiSecret", "acks", "topic"),
            "IronMQ",
            List.of("uri"));

    private Destinations() {}

    static ObjectNode of(Input draft) {
        String type = draft.choice("type", REQUIRED.keySet());
        REQUIRED.getOrDefault(type, List.of()).forEach(draft::text);
        switch (type) {
            case "SQS", "SNS" -> checkAmazon(draft);
            case "ConfluentCloud" -> draft.choice("acks", Set.of("0", "1", "all"));
            default -> {}
        }
        ObjectNode destination = Json.object();
        draft.json().properties().forEach(field -> destination.set(field.getKey(), field.getValue()));
        SECRETS.forEach(secret -> mask(destination, secret));
        if (type.equals("EventBridge")) {
            destination.put("source", "aws.partner/commercetools.com/" + draft.text("accountId"));
        }
        return destination;
    }

    private static void checkAmazon(Input draft) {
        String mode = draft.optionalChoice("authenticationMode", Set.of("IAM", "Credentials"))
                .orElse("Credentials");
        if (mode.equals("Credentials")) {
            draft.text("accessKey");
            draft.text("accessSecret");
        }
        String queue = draft.optionalText("queueUrl").orElse("");
        if (queue.contains(SQS_FORBIDDEN_ACCOUNT) || queue.endsWith(".fifo")) {
            throw Refusals.invalidInput("A test message could not be delivered to this destination: the queue does not"
                    + " exist or is not a standard queue.");
        }
    }

    private static void mask(ObjectNode destination, String field) {
        if (destination.has(field)) {
            String secret = destination.path(field).asString("");
            destination.put(field, secret.substring(0, Math.min(SECRET_SHOWN, secret.length())) + "*****");
        }
    }
}
