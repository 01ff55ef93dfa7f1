package io.plumbline.connectors.commercetools.recognise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.RecognisesRecords.Recognised;
import io.plumbline.model.record.RecordChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniseJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "customer; {'id':'1','email':'a@b.example','addresses':[]}",
                "order; {'id':'1','orderState':'Open','lineItems':[],'customerEmail':'a@b.example'}",
                "cart; {'id':'1','cartState':'Active','lineItems':[]}",
                "product; {'id':'1','masterVariant':{'id':1},'variants':[]}",
                "inventory; {'id':'1','sku':'A','quantityOnStock':3}"
            })
    void a_resource_is_recognised_by_its_own_fields(String kind, String json) {
        assertThat(recognise(json))
                .isInstanceOfSatisfying(
                        Recognised.Thing.class,
                        thing -> assertThat(thing.kind()).isEqualTo(kind));
    }

    @Test
    void a_notification_says_what_has_changed() {
        String json = "{'notificationType':'ResourceUpdated','resource':{'typeId':'customer','id':'c-1'},'version':2}";
        assertThat(recognise(json)).isEqualTo(new Recognised.Notice("customer", "c-1", RecordChange.PRESENT));
        assertThat(recognise(json.replace("Updated", "Deleted")))
                .isEqualTo(new Recognised.Notice("customer", "c-1", RecordChange.DELETED));
    }

    @Test
    void a_message_that_holds_its_resource_gives_the_resource() {
        String json = "{'notificationType':'Message','type':'OrderCreated','resource':{'typeId':'order','id':'o-1'},"
                + "'order':{'id':'o-1','orderState':'Open','lineItems':[]}}";
        assertThat(recognise(json)).isInstanceOfSatisfying(Recognised.Thing.class, thing -> {
            assertThat(thing.kind()).isEqualTo("order");
            assertThat(new String(thing.payload().bytes(), UTF_8)).startsWith("{\"id\":\"o-1\"");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'results':[]}; list of records",
                "[1]; list of records",
                "{'id':'1','masterData':{}}; product-projections",
                "{'hello':1}; neither",
                "hello; not JSON"
            })
    void what_is_not_recognised_says_what_to_do(String json, String reason) {
        assertThat(recognise(json))
                .isInstanceOfSatisfying(
                        Recognised.Unknown.class,
                        unknown -> assertThat(unknown.reason()).contains(reason));
    }

    private static Recognised recognise(String json) {
        return RecogniseJson.of(json.replace('\'', '"').getBytes(UTF_8));
    }
}
