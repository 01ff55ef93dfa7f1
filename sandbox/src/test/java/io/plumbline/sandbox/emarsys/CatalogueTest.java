package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.sales.UploadHost.Merchant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final String HEADER = "item,title,link,image,category,available,price";
    private static final String ROW = "sku-1,Boot,https://shop.example/1,https://shop.example/1.jpg,Shoes,TRUE,59.90";

    private final SandboxClient client = new SandboxClient(SandboxClient.options()
            .withKeys(keys -> keys.withMerchant(new Merchant("PLUMBLINEDEMO001", "demo-sales-token", 2000))));

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "title", "link", "image", "category", "available", "price"})
    void reject_84_a_missing_required_column(String column) throws Exception {
        refused(HEADER.replace(column, "c_other") + "\n" + ROW, "Missing column: " + column);
    }

    @Test
    void reject_84_a_column_twice() throws Exception {
        refused(HEADER + ",title\n" + ROW + ",Boot", "Column twice: title");
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true, available", "TRUE, 1, available", "1.jpg, 1.WEBP, image", "59.90, cheap, price"})
    void reject_84_a_bad_value(String good, String bad, String column) throws Exception {
        refused(HEADER + "\n" + ROW.replace(good, bad), "Line 2: bad value in column " + column);
    }

    @Test
    void reject_84_a_file_that_is_too_large() throws Exception {
        refused(HEADER + "\n" + ROW + "\n".repeat(2000), "The file is too large");
    }

    @Test
    void reject_85_products_missing_from_a_file_vanish() throws Exception {
        accepted(HEADER + "\n" + ROW + "\n" + ROW.replace("sku-1", "sku-2"));
        assertThat(client.state().path("products").asInt()).isEqualTo(2);
        accepted(HEADER + ",c_stock\n" + ROW.replace("sku-1", "sku-3") + ",7");

        assertThat(client.state().path("products").asInt()).isEqualTo(1);
        assertThat(client.state().path("productsRemovedByLastFile").asInt()).isEqualTo(2);
        assertThat(client.send("GET", "/_sandbox/catalogue", "").body())
                .contains("\"item\":\"sku-3\"", "\"c_stock\":\"7\"");
    }

    private void accepted(String file) throws Exception {
        assertThat(client.upload("catalog", file).body()).isEqualTo("Upload accepted\n");
    }

    private void refused(String file, String text) throws Exception {
        var answer = client.upload("catalog", file);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo(text + "\n");
    }
}
