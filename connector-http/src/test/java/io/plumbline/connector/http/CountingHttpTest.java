package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.http.CallObserver.CallReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CountingHttpTest {
    @Test
    void calls_are_reported_by_route_and_result_never_by_path() throws Exception {
        List<CallReport> reports = new ArrayList<>();
        AtomicLong nanos = new AtomicLong();
        for (Http.Result result :
                List.of(ScriptedHttp.answer(201, ""), new Http.Result.NotSent("x"), new Http.Result.Unclear("y"))) {
            new CountingHttp(new ScriptedHttp(_ -> result), reports::add, () -> nanos.getAndAdd(1_000_000))
                    .send(Call.get("/people/ann@shop.example", "/people/{email}"));
        }
        assertThat(reports).extracting(CallReport::result).containsExactly("201", "not-sent", "unclear");
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.route()).isEqualTo("/people/{email}");
            assertThat(report.took()).isEqualTo(Duration.ofMillis(1));
        });
    }
}
