package io.plumbline.connectors.commercetools.fake;

import io.plumbline.connector.Http;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Gives prepared answers one after the other and remembers what was asked.
public final class ScriptedHttp implements Http {
    private final Deque<Result> answers = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();

    public ScriptedHttp then(Result answer) {
        answers.add(answer);
        return this;
    }

    public ScriptedHttp then(int status, String body) {
        return then(new Result.Answered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    /// A page that could have held `limit` resources.
    public ScriptedHttp thenPage(int limit, String... resources) {
        return then(200, "{\"limit\":" + limit + ",\"results\":[" + String.join(",", resources) + "]}");
    }

    @Override
    public Result send(Call call) {
        calls.add(call);
        Result answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("No answer is prepared for call " + calls.size());
        }
        return answer;
    }

    public int callCount() {
        return calls.size();
    }

    /// What was asked last, decoded.
    public String lastAsked() {
        return URLDecoder.decode(calls.getLast().path(), StandardCharsets.UTF_8);
    }

    /// The path as it was sent.
    public List<String> paths() {
        return calls.stream().map(Call::path).toList();
    }
}
