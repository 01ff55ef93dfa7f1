package io.plumbline.mapping.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.mapping.convert.ConverterReference.Example;
import io.plumbline.mapping.expression.Names;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.mapping.json.JsonText;
import io.plumbline.mapping.json.NotJsonException;
import io.plumbline.mapping.json.RecordJson;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.Placeholders;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConvertersTest {
    private static final List<String> JUNK = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"x\"",
            "-1",
            "1e90",
            "99999999999999999999",
            "true",
            "[]",
            "[[]]",
            "[1,2]",
            "[{}]",
            "{}",
            "{\"a\":1}",
            "{\"centAmount\":\"x\"}",
            "{\"centAmount\":1,\"fractionDigits\":99}",
            "{\"preciseAmount\":1e99,\"currencyCode\":\"EUR\"}",
            "\"00\"",
            "\"+\"",
            "\"@\"",
            "\"-\"",
            "\",\"",
            "\".\"",
            "\"0000-00-00\"",
            "\"99999999999999\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"a@b\"",
            "\"1,\"",
            "\"--1\"");

    private static Converter converter(String as) {
        YamlProblems problems = new YamlProblems();
        YamlMap map = Yaml.read(new YamlSource("example", "as: " + as), problems);
        YamlNode node = map.node("as").orElseThrow();
        Optional<YamlEntry> entry = node instanceof YamlMap parameters
                ? parameters.entries().stream().findFirst()
                : Optional.empty();
        String name = entry.map(YamlEntry::key).orElse(as);
        ConverterKind kind = Converters.named(name).orElseThrow();
        Map<String, LookupTable> lookups = Map.of(
                "colours",
                new LookupTable("colours", true, Map.of("r", Optional.of("red"), "-", Optional.empty()), null));
        Arguments.Surroundings surroundings =
                new Arguments.Surroundings(Names.of(List.of("fact")), lookups, Placeholders.NONE);
        Arguments arguments =
                new Arguments(kind.reference(), entry.map(YamlEntry::value).orElse(null), node, surroundings);
        arguments.check();
        Converter converter = kind.open(arguments);
        assertThat(problems.all()).isEmpty();
        return converter;
    }

    private static @Nullable Object json(String text) {
        try {
            return RecordJson.parse(("{\"v\":" + text + "}").getBytes(StandardCharsets.UTF_8))
                    .get("v");
        } catch (NotJsonException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Converted convert(String as, String value) {
        Object parsed = Objects.requireNonNull(json(value));
        return converter(as).convert(parsed, Scope.of(parsed, null));
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_the_reference_is_true() {
        return Converters.references().stream()
                .flatMap(reference -> reference.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.as() + " of " + example.value(), () -> assertTrue(reference, example))));
    }

    private static void assertTrue(ConverterReference reference, Example example) {
        switch (convert(example.as(), example.value())) {
            case Converted.Value(Object value) -> {
                Object expected = json(example.result());
                assertThat(Document.of(Map.of("v", value)))
                        .isEqualTo(Document.of(Map.of("v", Objects.requireNonNull(expected))));
            }
            case Converted.Nothing ignored -> assertThat(example.result()).isEqualTo("nothing");
            case Converted.Misfit misfit -> {
                assertThat(misfit.rule()).isEqualTo(example.result());
                assertThat(reference.rules())
                        .extracting(ConverterReference.Rule::name)
                        .contains(misfit.rule());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> no_converter_throws_and_each_gives_what_it_says() {
        return Converters.references().stream()
                .filter(reference -> !reference.name().equals("lookup"))
                .filter(reference -> !reference.name().equals("truncate"))
                .map(reference -> DynamicTest.dynamicTest(
                        reference.name(), () -> JUNK.forEach(value -> check(reference, value))));
    }

    private static void check(ConverterReference reference, String value) {
        Object parsed = json(value);
        FieldType gives = reference.gives();
        if (parsed == null) {
            return;
        }
        Converted converted = converter(reference.name()).convert(parsed, Scope.of(parsed, null));
        if (converted instanceof Converted.Value(Object result) && gives != null) {
            Object held =
                    Objects.requireNonNull(Document.of(Map.of("v", result)).value("v"));
            assertThat(gives.accepts(held))
                    .as(value + " became " + JsonText.of(result))
                    .isTrue();
        }
    }

    @Test
    void every_type_of_single_field_has_a_standard_converter_that_gives_it() {
        for (FieldType type : FieldType.values()) {
            Converters.standard(type)
                    .ifPresent(kind -> assertThat(kind.reference().gives()).isEqualTo(type));
        }
        assertThat(Converters.standard(FieldType.OBJECT)).isEmpty();
    }

    @Test
    void every_converter_has_an_example_or_needs_more_than_an_example_can_show() {
        assertThat(Converters.references())
                .filteredOn(reference -> reference.examples().isEmpty())
                .extracting(ConverterReference::name)
                .containsExactly("lookup");
    }

    @Test
    void a_lookup_translates_in_any_letter_case_and_refuses_what_it_does_not_know() {
        assertThat(convert("{lookup: colours}", "\" R \"")).isEqualTo(new Converted.Value("red"));
        assertThat(convert("{lookup: colours}", "\"-\"")).isEqualTo(new Converted.Nothing());
        assertThat(convert("{lookup: colours}", "\"b\""))
                .isInstanceOfSatisfying(
                        Converted.Misfit.class,
                        misfit -> assertThat(misfit.code()).isTrue());
    }

    @Test
    void placeholders_are_addresses_local_parts_domains_and_patterns() {
        Placeholders placeholders = new Placeholders(
                List.of("a@x.example", "noreply@", "test@test.*", "bot*@"), List.of("relay.example", "m.*.test"));

        assertThat(List.of(
                        "a@x.example",
                        "noreply@y.example",
                        "test@test.de",
                        "bot7@y.example",
                        "z@relay.example",
                        "z@sub.relay.example",
                        "z@m.shop.test"))
                .allMatch(placeholders::contain);
        assertThat(List.of("b@x.example", "reply@y.example", "z@myrelay.example", "robot@y.example"))
                .noneMatch(placeholders::contain);
    }
}
