package io.plumbline.connectors.emarsys;

import static io.plumbline.connectors.emarsys.Accounts.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http.Result;
import io.plumbline.model.intent.IntentKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadSalesTest {
    private static final String UPLOAD = "/hapi/merchant/{id}/sales-data/api";
    private static final Delivery ORDER = order("o-1", List.of(row(Map.of())));

    private final FakeCore upload = new FakeCore();

    private static Map<String, String> row(Map<String, String> changed) {
        Map<String, String> row = new HashMap<>(Map.of(
                "order", "o-1",
                "item", "shirt, \"blue\"\nL",
                "price", "19.90",
                "quantity", "2",
                "timestamp", "2026-01-05T09:00:00.500Z"));
        row.putAll(changed);
        return row;
    }

    private List<String> codes(Map<String, String> settings, Delivery... deliveries) throws InterruptedException {
        return Accounts.deliver(Accounts.withSales(upload, settings), IntentKind.RECORD_ORDER, deliveries).stream()
                .map(Accounts::code)
                .toList();
    }

    private String file() throws Exception {
        try (var zip = new GZIPInputStream(
                new ByteArrayInputStream(upload.calls.getLast().body()))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void accept() {
        upload.on(UPLOAD, _ -> FakeCore.answered(200, Map.of("content-type", "text/plain"), "Upload accepted\n"));
    }

    @Test
    void lines_go_out_as_a_zipped_file_with_a_fixed_header_and_the_contact_as_customer() throws Exception {
        accept();
        assertThat(codes(Map.of(), ORDER)).containsExactly("acknowledged");
        assertThat(file()).isEqualTo("""
                order,timestamp,customer,item,price,quantity,s_store,s_currency
                o-1,2026-01-05T09:00:00Z,person-1,"shirt, ""blue"" L",19.90,2,,
                """);
        assertThat(upload.calls.getLast().path()).isEqualTo("/hapi/merchant/M1/sales-data/api");
        assertThat(upload.calls.getLast().headers())
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Content-Type", "text/csv");
    }

    @Test
    void further_columns_are_always_there_in_the_agreed_order() throws Exception {
        accept();
        var withChannel = order("o-2", List.of(row(Map.of("s_channel", "web"))));
        assertThat(codes(Map.of("sales-columns", "f_discount, s_channel"), ORDER, withChannel))
                .containsOnly("acknowledged");
        assertThat(file().lines())
                .first()
                .isEqualTo("order,timestamp,customer,item,price,quantity,f_discount,s_channel");
        assertThat(file().lines()).element(1).asString().endsWith(",2,,");
        assertThat(file().lines()).element(2).asString().endsWith(",2,,web");
    }

    @Test
    void a_delivery_with_a_bad_line_is_refused_alone_and_before_sending() throws Exception {
        accept();
        assertThat(codes(
                        Map.of(),
                        order("a", List.of(row(Map.of()), row(Map.of("price", "much")))),
                        order("b", List.of(row(Map.of("timestamp", "now")))),
                        order("c", List.of(row(Map.of("order", "")))),
                        order("d", List.of(row(Map.of("Price", "1")))),
                        order("e", List.of()),
                        ORDER))
                .containsExactly(
                        "refused emarsys/sales-row-invalid",
                        "refused emarsys/sales-row-invalid",
                        "refused emarsys/sales-row-invalid",
                        "refused emarsys/sales-row-invalid",
                        "refused emarsys/sales-row-invalid",
                        "acknowledged");
        assertThat(file().lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "200, unclear emarsys/answer-malformed",
        "202, unclear emarsys/status-202",
        "400, suspect emarsys/batch-refused",
        "401, stopped emarsys/sales-token-refused",
        "404, stopped emarsys/merchant-unknown",
        "413, suspect emarsys/batch-refused",
        "429, later emarsys/throttled",
        "500, unclear emarsys/status-500",
        "503, unclear emarsys/status-503"
    })
    void whatever_is_no_plain_yes_or_no_is_unclear(int status, String expected) throws Exception {
        upload.on(UPLOAD, _ -> FakeCore.answered(status, Map.of(), "some text"));
        assertThat(codes(Map.of(), ORDER)).containsExactly(expected);
    }

    @Test
    void a_lost_answer_is_unclear_and_a_call_not_sent_comes_later() throws Exception {
        upload.on(UPLOAD, _ -> new Result.Unclear("read-timeout"));
        assertThat(codes(Map.of(), ORDER)).containsExactly("unclear emarsys/answer-lost");
        upload.on(UPLOAD, _ -> new Result.NotSent("unknown-host"));
        assertThat(codes(Map.of(), ORDER)).containsExactly("later emarsys/not-reached");
    }

    @Test
    void without_a_merchant_orders_are_refused_with_a_remedy() throws Exception {
        assertThat(Accounts.deliver(Accounts.over(upload), IntentKind.RECORD_ORDER, ORDER))
                .extracting(Accounts::code)
                .containsExactly("refused emarsys/sales-not-set-up");
    }
}
