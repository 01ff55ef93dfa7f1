package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompileTest {

    @Test
    void an_unknown_field_is_told_with_the_nearest_one() {
        assertThat(Compiling.problems(Compiling.customer("fristName: name\naddress.strt: street\n")))
                .containsExactly(
                        "shipped.yaml:8:11: 'customer' has no field 'fristName'; did you mean 'firstName'?",
                        "shipped.yaml:9:11: 'customer' has no field 'address.strt'; did you mean 'address.street'?");
    }

    @Test
    void an_unknown_key_of_a_row_is_told_with_the_nearest_one() {
        assertThat(Compiling.problems(Compiling.customer("firstName: {from: name, requird: true}\n")))
                .containsExactly("shipped.yaml:8:35: Unknown key 'requird'; did you mean 'required'?");
    }

    @Test
    void an_unknown_converter_or_lookup_is_told_with_the_nearest_one() {
        String mapping =
                Compiling.customer("firstName: {from: a, as: [trimm]}\ntitle: {from: b, as: {lookup: titel}}\n")
                        + "lookups: {title: {table: {a: b}}}\n";

        assertThat(Compiling.problems(mapping))
                .containsExactly(
                        "shipped.yaml:8:37: Unknown converter 'trimm'; did you mean 'trim'?",
                        "shipped.yaml:9:41: Unknown lookup 'titel'; did you mean 'title'?");
    }

    @Test
    void a_converter_that_gives_another_type_is_told() {
        assertThat(Compiling.problems(
                        Compiling.customer("birthDate: {from: a, as: email}\nstores: {from: a, as: money}\n")))
                .containsExactly(
                        "shipped.yaml:8:22: 'email' gives a value of type email, but 'birthDate' holds date",
                        "shipped.yaml:9:19: 'money' gives a value of type money, but 'stores' holds text list");
    }

    @Test
    void an_error_in_jsonata_is_told_where_it_stands() {
        assertThat(Compiling.problems(Compiling.customer("firstName: \"=$join([a,b) \"\n")))
                .singleElement()
                .asString()
                .startsWith("shipped.yaml:8:34: Not valid JSONata: Expected \"]\", got \")\"");
    }

    @Test
    void an_error_in_jsonata_over_several_lines_is_told_in_its_line() {
        String rows = "firstName: |-\n  =$join(\n    [a, b\n  )\n";

        assertThat(Compiling.problems(Compiling.customer(rows)))
                .singleElement()
                .asString()
                .startsWith("shipped.yaml:11:13: Not valid JSONata");
    }

    @Test
    void an_expression_that_depends_on_more_than_the_record_is_refused() {
        assertThat(Compiling.problems(Compiling.customer("firstName: \"=$now()\"\n")))
                .containsExactly("shipped.yaml:8:24: '$now' is not allowed: the same record must give the same result");
    }

    @Test
    void a_path_that_is_none_and_a_name_nobody_gave_are_told() {
        assertThat(Compiling.problems(Compiling.customer("firstName: a & b\nlastName: $adress.name\ntitle: a[x\n")))
                .containsExactly(
                        "shipped.yaml:8:23: Not a plain path; an expression starts with '='",
                        "shipped.yaml:9:21: Unknown name '$adress'",
                        "shipped.yaml:10:19: ']' is missing");
    }

    @Test
    void a_condition_that_makes_no_sense_is_told() {
        assertThat(Compiling.problems(Compiling.customer("firstName: {from: a, when: b < many}\n")))
                .containsExactly("shipped.yaml:8:42: Expected a number");
    }

    @Test
    void a_required_field_without_a_row_is_told() {
        String mapping = """
                mapping: test
                records:
                  thing:
                    facts:
                      stock:
                        fields:
                          stockId: id
                """;

        assertThat(Compiling.problems(mapping))
                .containsExactly(
                        "shipped.yaml:7:11: A row for 'available' is missing: it is required",
                        "shipped.yaml:7:11: A row for 'sku' is missing: it is required");
    }

    @Test
    void a_list_needs_rows_and_a_single_field_takes_none() {
        String mapping = """
                mapping: test
                records:
                  thing:
                    facts:
                      fulfilment:
                        fields:
                          fulfilmentId: id
                          orderId: {each: orders, fields: {}}
                          at: at
                          items: items
                          parcels: {each: parcels, fields: {parcelID: id}}
                """;

        assertThat(Compiling.problems(mapping))
                .containsExactly(
                        "shipped.yaml:8:20: 'orderId' holds text, not a list of objects",
                        "shipped.yaml:10:18: 'items' holds a list; write 'each' and 'fields'",
                        "shipped.yaml:11:44: A row for 'parcelId' is missing: it is required",
                        "shipped.yaml:11:45: 'fulfilment.parcels' has no field 'parcelID'; did you mean 'parcelId'?");
    }

    @Test
    void a_row_reads_from_one_source() {
        assertThat(Compiling.problems(Compiling.customer("firstName: {from: a, value: b}\nlastName: {as: trim}\n")))
                .containsExactly(
                        "shipped.yaml:8:22: Write one of 'from', 'all' and 'value'",
                        "shipped.yaml:9:21: Write one of 'from', 'all' and 'value'");
    }

    @Test
    void a_default_must_fit_its_field() {
        assertThat(Compiling.problems(Compiling.customer("language: {from: a, default: klingon}\n")))
                .containsExactly("shipped.yaml:8:40: The default breaks 'language-unknown': No such language");
    }

    @Test
    void parameters_that_make_no_sense_are_told() {
        String rows = """
                firstName: {from: a, as: {truncate: none}}
                lastName: {from: a, as: {trim: 1}}
                birthDate: {from: a, as: {date: {zone: Mars, fromat: x}}}
                phone: {from: a, as: {phone: {country: $facts.country}}}
                """;

        assertThat(Compiling.problems(Compiling.customer(rows)))
                .containsExactly(
                        "shipped.yaml:8:47: 'truncate' needs 'length', a whole number from 1 to 1000000",
                        "shipped.yaml:9:35: 'trim' has no parameters",
                        "shipped.yaml:10:50: Not a time zone; write one such as Europe/Berlin",
                        "shipped.yaml:10:56: Unknown key 'fromat'; did you mean 'formats'?",
                        "shipped.yaml:11:50: Unknown name '$facts'; did you mean '$fact'?");
    }

    @Test
    void an_unknown_kind_of_fact_occasion_or_type_is_told() {
        String mapping = """
                mapping: test
                records: {thing: {facts: {custmer: {fields: {}}}}}
                contact: {fields: {name: {from: firstName, type: txt}}}
                events: {sent: {on: order-shiped, data: {}}}
                """;

        assertThat(Compiling.problems(mapping))
                .containsExactly(
                        "shipped.yaml:2:36: Unknown kind of fact 'custmer'; did you mean 'customer'?",
                        "shipped.yaml:3:50: Unknown value 'txt'; did you mean 'text'?",
                        "shipped.yaml:4:21: Unknown occasion 'order-shiped'; did you mean 'order-shipped'?");
    }

    @Test
    void problems_of_both_files_are_told_together() {
        assertThat(Compiling.problems(Compiling.customer("firstNam: a\n"), "recrds: {}\n"))
                .containsExactly(
                        "mine.yaml:1:1: Unknown key 'recrds'; did you mean 'records'?",
                        "shipped.yaml:8:11: 'customer' has no field 'firstNam'; did you mean 'firstName'?");
    }
}
