package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Http;
import io.plumbline.connector.ReadsBack.HeldContact;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadContactsTest {
    private static final String GETDATA = "/contact/getdata";

    private final FakeCore core = new FakeCore();

    private Map<String, HeldContact> read(List<String> contacts) throws InterruptedException {
        return Accounts.over(core).read(contacts, List.of("email", "no_such_field"));
    }

    private static HeldContact held(Map<String, String> fields, ConsentState consent) {
        return new HeldContact(Document.of(fields), Map.of(ConsentScope.EMAIL, consent));
    }

    @Test
    void contacts_are_asked_for_by_named_fields_only_and_told_apart_by_their_key() throws Exception {
        core.on(GETDATA, _ -> FakeCore.ok("""
                {"errors":[{"key":"p-9","errorCode":2008,"errorMsg":"none"}],"result":[
                 {"id":"7","uid":"u","501":"p-2","3":null,"31":"2"},
                 {"id":"8","uid":"v","501":"p-1","3":"a@shop.example","31":null}]}"""));

        assertThat(read(List.of("p-1", "p-2", "p-9")))
                .containsOnly(
                        Map.entry("p-1", held(Map.of("email", "a@shop.example"), ConsentState.UNKNOWN)),
                        Map.entry("p-2", held(Map.of(), ConsentState.WITHDRAWN)));
        assertThat(core.lastBody())
                .hasToString(
                        "{\"keyId\":\"501\",\"keyValues\":[\"p-1\",\"p-2\",\"p-9\"],\"fields\":[\"501\",\"31\",\"3\"]}");
    }

    @Test
    void false_and_a_missing_result_mean_nobody() throws Exception {
        for (Http.Result nobody : List.of(
                FakeCore.ok("{\"errors\":[],\"result\":false}"),
                FakeCore.ok("{\"errors\":[]}"),
                FakeCore.refused(400, 2008, "none"))) {
            core.on(GETDATA, _ -> nobody);
            assertThat(read(List.of("p-1"))).isEmpty();
        }
    }

    @Test
    void more_than_a_thousand_are_asked_for_in_blocks() throws Exception {
        core.on(GETDATA, _ -> FakeCore.ok("{\"result\":false}"));
        read(IntStream.range(0, 2_001).mapToObj(Integer::toString).toList());
        assertThat(core.count(GETDATA)).isEqualTo(3);
    }

    @Test
    void what_cannot_be_read_is_told_apart_by_who_must_act() {
        core.on(GETDATA, _ -> FakeCore.refused(503, 1, "busy"));
        assertThatThrownBy(() -> read(List.of("p-1")))
                .isInstanceOfSatisfying(
                        SystemUnreachableException.class,
                        thrown -> assertThat(thrown.needsPerson()).isFalse());
        core.on(GETDATA, _ -> FakeCore.refused(400, 2015, "No index on column"));
        assertThatThrownBy(() -> read(List.of("p-1")))
                .isInstanceOfSatisfying(
                        SystemUnreachableException.class,
                        thrown -> assertThat(thrown.needsPerson()).isTrue());
    }
}
