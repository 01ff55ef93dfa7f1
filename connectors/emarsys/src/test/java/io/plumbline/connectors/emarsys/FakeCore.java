package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http;
import io.plumbline.connector.http.Jsons;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// A Core API that gives the answers written for it, and a field list, and remembers what it was sent.
final class FakeCore implements Http {
    static final String FIELDS = """
            [{"id":3,"name":"E-Mail","application_type":"longtext","string_id":"email"},
             {"id":"1","name":"First Name","application_type":"shorttext","string_id":"first_name"},
             {"id":31,"name":"Opt-In","application_type":"special","string_id":"optin"},
             {"id":501,"name":"External id","application_type":"shorttext","string_id":"external_id"}]""";

    final List<Call> calls = new ArrayList<>();
    private final Map<String, Function<Call, Result>> answers = new HashMap<>();

    FakeCore() {
        on("/field/translate/en", _ -> ok(FIELDS));
        on("/event", _ -> ok("[{\"id\":\"77\",\"name\":\"order_confirmed\"}]"));
    }

    void on(String route, Function<Call, Result> answer) {
        answers.put(route, answer);
    }

    @Override
    public Result send(Call call) {
        calls.add(call);
        return answers.getOrDefault(call.route(), _ -> reply(404, 1, "no such route in this test", "\"\""))
                .apply(call);
    }

    long count(String route) {
        return calls.stream().filter(call -> call.route().equals(route)).count();
    }

    JsonNode lastBody() {
        return Jsons.parse(calls.getLast().body()).orElseThrow();
    }

    String lastPath() {
        return calls.getLast().path();
    }

    static Result ok(String data) {
        return reply(200, 0, "OK", data);
    }

    static Result refused(int status, int code, String text) {
        return reply(status, code, text, "\"\"");
    }

    private static Result reply(int status, int code, String text, String data) {
        return answered(
                status, Map.of(), "{\"replyCode\":" + code + ",\"replyText\":\"" + text + "\",\"data\":" + data + "}");
    }

    static Result answered(int status, Map<String, String> headers, String body) {
        return new Result.Answered(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
