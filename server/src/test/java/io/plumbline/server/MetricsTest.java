package io.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void one_scrape_holds_the_figures_of_every_connection() throws Exception {
        try (Running running = Running.open(Scenes.ordinary())) {
            String figures = running.client().get("/metrics").body();

            assertThat(figures.lines())
                    .contains(
                            "plumbline_profiles 412873.0",
                            "plumbline_quarantined{connection=\"shop\"} 14.0",
                            "plumbline_backlog{connection=\"emarsys-main\"} 37.0",
                            "plumbline_held{connection=\"emarsys-main\"} 12.0",
                            "plumbline_acknowledged_total{connection=\"emarsys-main\"} 1904224.0",
                            "plumbline_refused{connection=\"emarsys-main\"} 3.0",
                            "plumbline_in_doubt{connection=\"emarsys-main\"} 1.0",
                            "plumbline_oldest_waiting_seconds{connection=\"emarsys-main\"} 3.0",
                            "plumbline_lag_seconds{connection=\"emarsys-main\",quantile=\"0.99\"} 4.31",
                            "plumbline_lag_seconds_count{connection=\"emarsys-main\"} 120400",
                            "plumbline_api_calls_total{connection=\"emarsys-main\",role=\"source\"} 1440.0",
                            "plumbline_api_calls_total{connection=\"emarsys-main\",role=\"destination\"} 5120.0",
                            "plumbline_stopped{connection=\"emarsys-main\",role=\"destination\"} 0.0");
            assertThat(figures).contains("jvm_memory_used_bytes", "# HELP plumbline_lag_seconds");
        }
    }

    @Test
    void a_workspace_without_connections_can_be_scraped() throws Exception {
        try (Running running = Running.open(Scenes.empty())) {
            assertThat(running.client().get("/metrics").body()).contains("plumbline_profiles 0.0");
        }
    }

    @Test
    void what_was_never_measured_is_left_out() throws Exception {
        try (Running running = Running.open(Scenes.loading())) {
            assertThat(running.client().get("/metrics").body().lines())
                    .noneMatch(line -> line.startsWith("plumbline_lag_seconds"))
                    .noneMatch(
                            line -> line.startsWith("plumbline_last_success_timestamp_seconds{connection=\"emarsys"));
        }
    }
}
