package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedMappingsTest {

    @Test
    void the_mapping_of_commercetools_compiles_and_knows_its_kinds_of_record() {
        Mapping mapping = Shipped.mapping("commercetools");

        assertThat(mapping.name()).isEqualTo("commercetools");
        assertThat(mapping.inbound().recordKinds())
                .containsExactlyInAnyOrder("customer", "order", "product", "inventory", "cart");
    }

    @Test
    void the_mapping_of_emarsys_compiles_and_names_its_fields_and_events() {
        OutboundMapping outbound = Shipped.mapping("emarsys").outbound();

        assertThat(outbound.targets())
                .extracting(TargetField::name)
                .contains("first_name", "customer_number", "customer_type", "stores");
        assertThat(outbound.targets())
                .extracting(TargetField::place)
                .allMatch(place -> place.matches("emarsys\\.mapping\\.yaml:\\d+"));
        assertThat(outbound.eventNames()).containsExactly("order_placed", "order_shipped");
    }
}
