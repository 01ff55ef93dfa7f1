package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.StockFact;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private static Standardised standardise(String rows, String json) {
        return Compiling.mapping(Compiling.customer(rows)).inbound().standardise(Records.record("person", json));
    }

    private static Document attributes(String rows, String json) {
        return Records.only(standardise(rows, json), CustomerFact.class).attributes();
    }

    private static String firstName(String row, String json) {
        return attributes("firstName: " + row + "\n", json).textOrEmpty("firstName");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "a.b | {'id':1,'a':{'b':'x'}} | x",
                "a[0].b | {'id':1,'a':[{'b':'x'},{'b':'y'}]} | x",
                "a[-1].b | {'id':1,'a':[{'b':'x'},{'b':'y'}]} | y",
                "a[0] | {'id':1,'a':'x'} | x",
                "a[k=2].b | {'id':1,'a':[{'k':1,'b':'x'},{'k':2,'b':'y'}]} | y",
                "a[k=$record.n].b | {'id':1,'n':2,'a':[{'k':1,'b':'x'},{'k':2,'b':'y'}]} | y",
                "a[k=$record.n].b | {'id':1,'a':[{'k':1,'b':'x'}]} | !!",
                "!'`odd name`.b'! | {'id':1,'odd name':{'b':'x'}} | x",
                "[a, b] | {'id':1,'b':'y'} | y",
                "[a, b] | {'id':1,'a':' ','b':'y'} | y",
                "a.b | {'id':1,'a':[{'b':'x'}]} | x",
                "a.b | {'id':1,'a':7} | !!",
                "!\"=$join([a, b], '-')\"! | {'id':1,'a':'x','b':'y'} | x-y",
                "!\"=$uppercase($record.a)\"! | {'id':1,'a':'x'} | X",
                "!\"=a.b\"! | {'id':1,'a':[{'b':'x'}]} | x",
                "!\"=n * 2\"! | {'id':1,'n':1.5} | 3"
            })
    void values_are_found_by_paths_and_expressions(String from, String json, String found) {
        assertThat(firstName(from, json.replace('\'', '"'))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | {'a':'x'} | true",
                "a | {'a':''} | false",
                "a | {'a':false} | false",
                "a | {'a':0} | true",
                "a | {} | false",
                "not a | {} | true",
                "a = x | {'a':'x'} | true",
                "a = true | {'a':true} | true",
                "a != x | {} | true",
                "a in x, y | {'a':'y'} | true",
                "a < 0 | {'a':-1} | true",
                "a >= 2 | {'a':2} | true",
                "a >= 2 | {'a':'2'} | false",
                "a or b | {'b':1} | true",
                "not a or b = 2 | {'a':1,'b':2} | true",
                "[a, b] | {'a':1} | false",
                "=a > b | {'a':2,'b':1} | true"
            })
    void conditions_decide_whether_a_row_applies(String when, String json, boolean holds) {
        String record =
                json.replace('\'', '"').replaceFirst("\\{", "{\"id\":1,").replace(",}", "}");

        String written = when.startsWith("[") ? when : '"' + when + '"';

        assertThat(firstName("{value: yes, when: " + written + "}", record)).isEqualTo(holds ? "yes" : "");
    }

    @Test
    void of_several_rows_the_first_that_has_something_writes() {
        String rows = "firstName: [{from: a, when: b}, {from: c, as: upper}, {value: none}]";

        assertThat(attributes(rows, "{\"id\":1,\"a\":\"x\",\"b\":1}").text("firstName"))
                .contains("x");
        assertThat(attributes(rows, "{\"id\":1,\"a\":\"x\",\"c\":\"y\"}").text("firstName"))
                .contains("Y");
        assertThat(attributes(rows, "{\"id\":1}").text("firstName")).contains("none");
    }

    @Test
    void a_default_stands_in_for_what_is_missing_or_dropped() {
        String rows = "language: {from: locale, default: en}";

        assertThat(attributes(rows, "{\"id\":1}").text("language")).contains("en");
        assertThat(attributes(rows, "{\"id\":1,\"locale\":\"??\"}").text("language"))
                .contains("en");
        assertThat(Records.facts(standardise(rows, "{\"id\":1,\"locale\":\"??\"}"))
                        .warnings())
                .hasSize(1);
    }

    @Test
    void a_merchants_own_words_replace_the_message() {
        String rows = "language: {from: locale, message: Ask the shop team.}";

        assertThat(Records.facts(standardise(rows, "{\"id\":1,\"locale\":\"??\"}"))
                        .warnings())
                .extracting(FieldProblem::message)
                .containsExactly("Ask the shop team.");
    }

    @Test
    void fields_of_the_merchants_own_are_kept_under_attributes_in_the_form_they_have() {
        Document attributes = attributes(
                "attributes.shoeSize: size\nattributes.tags: tags\nattributes.vip: {from: vip, as: flag}",
                "{\"id\":1,\"size\":42,\"tags\":[\"a\"],\"vip\":\"ja\"}");

        assertThat(attributes.object("attributes").number("shoeSize")).isPresent();
        assertThat(attributes.object("attributes").texts("tags")).containsExactly("a");
        assertThat(attributes.object("attributes").flag("vip")).isTrue();
    }

    @Test
    void one_fact_is_made_of_each_element_and_only_the_wrong_one_is_left_out() {
        String mapping = """
                mapping: test
                records:
                  stocks:
                    facts:
                      stock:
                        each: entries
                        when: sku
                        let: {place: $this.place.code}
                        fields:
                          stockId: {all: [$record.id, sku], as: {join: "/"}}
                          sku: sku
                          location: $place
                          available: {from: n, required: true, on-problem: skip}
                """;
        String json = """
                {"id":"x","entries":[{"sku":"a","n":1,"place":{"code":"B"}},{"sku":"b","n":"few"},{"n":3},{"sku":"c"}]}
                """;

        Standardised result = Compiling.mapping(mapping).inbound().standardise(Records.record("stocks", json));

        StockFact stock = Records.only(result, StockFact.class);
        assertThat(stock.stockId()).isEqualTo("x/a");
        assertThat(stock.location()).isEqualTo("B");
        assertThat(Records.facts(result).warnings())
                .extracting(FieldProblem::field, FieldProblem::rule)
                .containsExactly(tuple("entries[1].n", "number-invalid"));
    }

    @Test
    void a_rule_that_is_broken_makes_the_record_unfit_or_drops_the_field() {
        String rules = """
                        rules:
                          adult: {check: "=birthDate < '2010'", field: birthDate, message: Too young., on-problem: %s}
                """;
        String rows = "birthDate: born\n";
        String json = "{\"id\":1,\"born\":\"2020-01-01\"}";

        Standardised unfit = Compiling.mapping(Compiling.customer(rows) + rules.formatted("unfit"))
                .inbound()
                .standardise(Records.record("person", json));
        Standardised dropped = Compiling.mapping(Compiling.customer(rows) + rules.formatted("drop"))
                .inbound()
                .standardise(Records.record("person", json));

        assertThat(Records.unfit(unfit).problems())
                .containsExactly(new FieldProblem("birthDate", "", "adult", "Too young."));
        assertThat(Records.only(dropped, CustomerFact.class).attributes().isEmpty())
                .isTrue();
    }

    @Test
    void an_expression_that_fails_on_a_record_is_a_problem_without_the_values() {
        Standardised result =
                standardise("firstName: \"=$uppercase(a) & secret * 2\"", "{\"id\":1,\"secret\":\"jane\"}");

        assertThat(Records.facts(result).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("expression-failed");
            assertThat(warning.toString()).doesNotContain("jane");
        });
    }

    @Test
    void what_the_fact_itself_refuses_is_left_out_if_it_may_be() {
        String rows = "salutation: word\n";

        Standardised result = standardise(rows, "{\"id\":1,\"word\":\"Herr\"}");

        assertThat(Records.only(result, CustomerFact.class).attributes().isEmpty())
                .isTrue();
        assertThat(Records.facts(result).warnings())
                .extracting(FieldProblem::rule)
                .isEqualTo(List.of("unknown-word"));
    }
}
