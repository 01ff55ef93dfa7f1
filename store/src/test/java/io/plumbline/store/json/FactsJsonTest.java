package io.plumbline.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.fact.Fact;
import io.plumbline.store.contract.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsJsonTest {
    @Test
    void facts_are_read_back_as_they_were() {
        List<Fact> facts = Sample.customerThing("ada", 1, Sample.consent("ada", ConsentAct.GRANTED))
                .personal();

        assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void no_facts_are_no_text() {
        assertThat(FactsJson.write(List.of())).isNull();
        assertThat(FactsJson.read(null)).isEmpty();
    }

    @Test
    void a_damaged_fact_is_no_silent_loss() {
        assertThatThrownBy(() -> FactsJson.read("[{\"kind\":\"stock\",\"fact\":{}}]"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FactsJson.read("[{\"kind\":\"weather\",\"fact\":{}}]"))
                .isInstanceOf(IllegalStateException.class);
    }
}
