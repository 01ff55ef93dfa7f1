package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.account.Switch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalesTest {
    private static final String HEADER = "order,email,item,price,quantity,timestamp";
    private static final String ROW = "17,ann@example.com,sku-1,59.98,2,2026-11-19T14:02:00Z";

    private final SandboxClient client = SandboxClient.with();

    @BeforeEach
    void contact() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"500\":\"a1\"}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_77_a_missing_or_wrong_token() throws Exception {
        String path = "/hapi/merchant/PLUMBLINEDEMO001/sales-data/api";
        assertThat(client.send("POST", path, HEADER).status()).isEqualTo(401);
        var wrong = client.send("POST", path, HEADER, "Authorization", "bearer " + client.token());
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(client.send(
                                "POST",
                                "/hapi/merchant/ANOTHERMERCHANT1/sales-data/api",
                                HEADER,
                                "Authorization",
                                "Bearer demo-sales-token")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "price", "order", "timestamp", "quantity", "email"})
    void reject_78_a_missing_column(String column) throws Exception {
        refused(HEADER.replace(column, "s_other") + "\n" + ROW, "Missing column: " + column);
    }

    @Test
    void reject_78_both_email_and_customer() throws Exception {
        refused(HEADER + ",customer\n" + ROW + ",a1", "Only one of the columns email and customer");
    }

    @Test
    void reject_79_a_column_in_other_letters() throws Exception {
        refused(HEADER.replace("price", "Price") + "\n" + ROW, "Missing column: price");
    }

    @ParameterizedTest
    @CsvSource({
        "59.98, '59,98', Line 3 has another number of cells than the header",
        "59.98, free, Line 3: bad value in column price",
        "2026-11-19T14:02:00Z, 19.11.2026, Line 3: bad value in column timestamp",
        "2026-11-19T14:02:00Z, 2026-02-30, Line 3: bad value in column timestamp",
        "2026-11-19T14:02:00Z, '', Line 3: bad value in column timestamp",
        "17, '', Line 3: bad value in column order",
        "sku-1, '\"sku', Quotes not closed in line 3"
    })
    void reject_80_a_bad_value_refuses_the_file(String good, String bad, String text) throws Exception {
        refused(HEADER + "\n" + ROW + "\n" + ROW.replaceFirst(good, bad), text);
    }

    @Test
    void reject_80_a_bad_value_fails_late_where_the_account_loads_later() throws Exception {
        try (var late = SandboxClient.with(Switch.SALES_FAIL_LATE)) {
            var answer = late.upload("sales-data", HEADER + "\n" + ROW.replace("59.98", "free"));

            assertThat(answer.body()).isEqualTo("Upload accepted\n");
            assertThat(late.state().path("salesRows").asInt()).isZero();
            assertThat(late.send("GET", "/", "").body()).contains("Line 2: bad value in column price");
        }
    }

    @Test
    void reject_81_columns_that_differ_from_the_first_file() throws Exception {
        accepted(HEADER + "\n" + ROW);
        refused(
                "email,order,item,price,quantity,timestamp\nann@example.com,17,sku-1,5,1,2026-11-19",
                "The columns differ from those agreed: " + HEADER);
        refused(HEADER + ",s_store\n" + ROW + ",Graz", "The columns differ from those agreed: " + HEADER);
    }

    @Test
    void reject_82_the_same_rows_again_count_twice() throws Exception {
        accepted(HEADER + "\n" + ROW);
        accepted(HEADER + "\n" + ROW);

        assertThat(client.state().path("salesRows").asInt()).isEqualTo(2);
    }

    @Test
    void reject_83_an_unknown_customer_makes_a_contact_appear() throws Exception {
        accepted(HEADER + "\n" + ROW.replace("ann@", "new@") + "\n" + ROW.replace("ann@", "new@"));
        assertThat(client.state().path("contacts").asInt()).isEqualTo(2);
        assertThat(client.state().path("generatedContacts").asInt()).isEqualTo(1);
        assertThat(client.send("GET", "/_sandbox/contacts?email=new@example.com", "")
                        .json())
                .isEmpty();
    }

    @Test
    void trait_13_rows_are_kept_in_order_with_negative_ones_for_returns() throws Exception {
        accepted(HEADER + "\r\n" + ROW + "\r\n17,ann@example.com,\"sku \"\"1\"\", a\",-29.99,-1,2026-11-20\r\n");

        assertThat(client.send("GET", "/_sandbox/sales?after=1&limit=1", "").body())
                .isEqualTo("[{\"contact_id\":100000001,\"order\":\"17\",\"email\":\"ann@example.com\","
                        + "\"item\":\"sku \\\"1\\\", a\",\"price\":\"-29.99\",\"quantity\":\"-1\","
                        + "\"timestamp\":\"2026-11-20\",\"n\":2}]");
    }

    @Test
    void customers_are_found_by_external_id_and_files_may_be_zipped() throws Exception {
        String file =
                HEADER.replace("email", "customer") + ",f_margin\n" + ROW.replace("ann@example.com", "a1") + ",1.5";
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(file.getBytes(StandardCharsets.UTF_8));
        }
        var answer = client.send(
                "POST",
                "/hapi/merchant/PLUMBLINEDEMO001/sales-data/api",
                zipped.toByteArray(),
                "Authorization",
                "bearer demo-sales-token",
                "Content-Encoding",
                "gzip");

        assertThat(answer.body()).isEqualTo("Upload accepted\n");
        assertThat(answer.header("Content-Type")).contains("text/plain");
        assertThat(client.send("GET", "/_sandbox/sales", "").body()).contains("\"contact_id\":100000001");
    }

    private void accepted(String file) throws Exception {
        assertThat(client.upload("sales-data", file).body()).isEqualTo("Upload accepted\n");
    }

    private void refused(String file, String text) throws Exception {
        int before = client.state().path("salesRows").asInt();
        var answer = client.upload("sales-data", file);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).startsWith(text);
        assertThat(client.state().path("salesRows").asInt()).isEqualTo(before);
    }
}
