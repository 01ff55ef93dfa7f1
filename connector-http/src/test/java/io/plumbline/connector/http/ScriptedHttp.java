package io.plumbline.connector.http;

import io.plumbline.connector.Http;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// Answers calls by a function and remembers them.
final class ScriptedHttp implements Http {
    final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Function<Call, Result> script;

    ScriptedHttp(Function<Call, Result> script) {
        this.script = script;
    }

    @Override
    public Result send(Call call) {
        calls.add(call);
        return script.apply(call);
    }

    static Result.Answered answer(int status, String body) {
        return new Result.Answered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
