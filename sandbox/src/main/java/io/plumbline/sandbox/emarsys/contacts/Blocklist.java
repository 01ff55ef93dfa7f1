package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Route;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The addresses and domains no campaign goes to, whatever the opt-in says.
public final class Blocklist {
    private static final int EXPRESSIONS_MAX = 1000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern DOMAIN = Pattern.compile("[^@\\s]+\\.[^@\\s]+");

    private final Set<String> emails = new ConcurrentSkipListSet<>();
    private final Set<String> domains = new ConcurrentSkipListSet<>();

    void addTo(Routes routes) {
        routes.get("/blocklist", "blocklist.get", _ -> Reply.data(list())).post("/blocklist", Route.OPEN, this::add);
    }

    public int size() {
        return emails.size() + domains.size();
    }

    private ObjectNode list() {
        ObjectNode all = Json.object();
        emails.forEach(all.putArray("emails")::add);
        domains.forEach(all.putArray("domains")::add);
        return all;
    }

    private Reply add(ApiCall call) {
        JsonNode body = call.json();
        check(body.path("emails"), EMAIL, emails);
        check(body.path("domains"), DOMAIN, domains);
        body.path("emails").forEach(email -> emails.add(email.asString("")));
        body.path("domains").forEach(domain -> domains.add(domain.asString("")));
        return Reply.data(Json.object());
    }

    private static void check(JsonNode sent, Pattern shape, Set<String> known) {
        if (sent.size() > EXPRESSIONS_MAX) {
            throw RefusedException.tooManyInBatch();
        }
        for (JsonNode expression : sent) {
            if (!shape.matcher(expression.asString("")).matches()) {
                throw RefusedException.of(200, 15005, "Invalid expression");
            }
            if (known.contains(expression.asString(""))) {
                throw RefusedException.of(200, 15006, "Duplicate expression");
            }
        }
    }
}
