package io.plumbline.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.profile.Audience;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadConfigurationTest {
    private static final String GOOD = """
            workspace: sunrise
            connections:
              shop: {system: memo-shop, settings: {project-key: demo, client-secret: "${SECRET}"}}
              mail: {system: memo-mail, settings: {project-key: demo}}
            flows:
              - {from: shop, to: mail}
            """;

    @Test
    void a_complete_file_is_read_with_sensible_fallbacks() {
        Configuration configuration = usable(GOOD).configuration();
        assertThat(configuration.workspace()).isEqualTo("sunrise");
        assertThat(configuration.data()).isEqualTo(Path.of("/home/me/data"));
        assertThat(configuration.server().port()).isEqualTo(8080);
        assertThat(configuration.flows().getFirst().eventsMaxAge()).isEqualTo(Duration.ofHours(24));
        assertThat(configuration.flows().getFirst().contacts()).isTrue();
    }

    @Test
    void references_to_the_environment_and_to_files_are_replaced() {
        Reading.Usable usable = usable(GOOD.replace("project-key: demo, c", "project-key: \"${file:/run/key}\", c"));
        ConnectionConfiguration shop = usable.configuration().connections().getLast();
        assertThat(shop.settings().text("project-key")).isEqualTo("from-file");
        assertThat(shop.settings().secret("client-secret").value()).isEqualTo("s3cret");
    }

    @Test
    void references_work_in_braces_without_quotes_in_lists_and_for_numbers() {
        String text = GOOD.replace("\"${SECRET}\"", "${SECRET}, stores: [\"eu\", ${STORE:-us}]")
                + "server: {port: ${PORT:-9090}}\n";
        Configuration configuration = usable(text).configuration();
        assertThat(configuration.connections().getLast().settings().text("stores"))
                .isEqualTo("eu,us");
        assertThat(configuration.server().port()).isEqualTo(9090);
    }

    @Test
    void the_name_of_what_people_decide_is_reserved() {
        assertThat(problems(GOOD.replace("  mail: {", "  decisions: {system: memo-mail}\n  mail: {")))
                .singleElement()
                .asString()
                .contains("No connection can be called 'decisions'");
    }

    @Test
    void an_empty_variable_counts_as_missing() {
        assertThat(problems(GOOD.replace("SECRET", "EMPTY")))
                .singleElement()
                .asString()
                .startsWith("plumbline.yaml:3:74:")
                .contains("EMPTY is not set, or empty");
    }

    @Test
    void a_missing_variable_is_named_with_its_place() {
        assertThat(problems(GOOD.replace("SECRET", "SECRETE")))
                .singleElement()
                .asString()
                .startsWith("plumbline.yaml:3:")
                .contains("SECRETE is not set");
    }

    @Test
    void a_secret_in_the_file_is_warned_of_without_showing_it() {
        List<YamlProblem> warnings =
                usable(GOOD.replace("\"${SECRET}\"", "hunter2")).warnings();
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("client-secret")
                .doesNotContain("hunter2");
    }

    @Test
    void unknown_keys_are_reported_with_the_nearest_known_one() {
        assertThat(problems(GOOD.replace("workspace:", "workspaces:")))
                .extracting(YamlProblem::message)
                .contains("Unknown key 'workspaces'; did you mean 'workspace'?");
        assertThat(problems(GOOD.replace("project-key: demo}", "project-kee: demo}")))
                .extracting(YamlProblem::message)
                .contains("Unknown key 'project-kee'; did you mean 'project-key'?");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String bad = GOOD.replace("memo-shop", "memo-sop").replace("to: mail}", "to: mial}");
        assertThat(problems(bad))
                .extracting(YamlProblem::message)
                .contains(
                        "Unknown system 'memo-sop'; did you mean 'memo-shop'?",
                        "There is no connection 'mial'; did you mean 'mail'?");
    }

    @Test
    void a_flow_must_lead_from_a_source_to_a_destination() {
        assertThat(problems(GOOD.replace("from: shop, to: mail", "from: mail, to: shop")))
                .extracting(YamlProblem::message)
                .containsExactly("mail is no source of records", "shop is no destination");
    }

    @Test
    void a_flow_may_be_for_some_stores_and_countries_only() {
        String limited = GOOD.replace("to: mail}", "to: mail, only: {stores: [uk, \"\"], countries: [gb, IE]}}");

        assertThat(usable(limited).configuration().flows().getFirst().audience())
                .isEqualTo(new Audience(Set.of("uk", Audience.NO_STORE), Set.of("GB", "IE")));
        assertThat(usable(GOOD).configuration().flows().getFirst().audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(problems(limited.replace("gb", "uk")))
                .singleElement()
                .asString()
                .startsWith("plumbline.yaml:6:")
                .contains("'uk' is no two-letter country code");
    }

    @Test
    void a_number_that_is_none_is_found_before_anything_runs() {
        assertThat(problems(GOOD.replace("project-key: demo}", "project-key: demo, page-size: many}")))
                .extracting(YamlProblem::message)
                .containsExactly("Setting 'page-size' must be a whole number");
    }

    @Test
    void an_address_that_others_can_reach_needs_a_token() {
        assertThat(problems(GOOD + "server: {address: 0.0.0.0}\n"))
                .singleElement()
                .asString()
                .contains("a token is needed");
        assertThat(usable(GOOD + "server: {address: 0.0.0.0, token: \"${SECRET}\"}\n")
                        .configuration()
                        .server()
                        .token())
                .isPresent();
    }

    @Test
    void a_file_that_is_no_yaml_is_reported_with_line_and_column() {
        assertThat(problems("workspace: [sunrise\nconnections: {}\n"))
                .first()
                .asString()
                .startsWith("plumbline.yaml:2:");
    }

    @Test
    void ages_and_days_are_read_and_nonsense_is_refused() {
        String dated = GOOD.replace("to: mail}", "to: mail, orders-since: 2024-11-01, events-max-age: 2d}");
        assertThat(usable(dated).configuration().flows().getFirst().eventsMaxAge())
                .isEqualTo(Duration.ofDays(2));
        assertThat(problems(dated.replace("2d", "soon")))
                .extracting(YamlProblem::message)
                .containsExactly("Expected a time such as 30m, 24h or 2d");
    }

    private static Reading.Usable usable(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Usable.class);
        return (Reading.Usable) reading;
    }

    private static List<YamlProblem> problems(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) reading).problems();
    }

    private static Reading read(String text) {
        Outside outside = new MapOutside(Map.of("SECRET", "s3cret", "EMPTY", ""), Map.of("/run/key", "from-file"));
        return new ReadConfiguration(List.of(new MemoSystem.Shop(), new MemoSystem.Mail()), outside)
                .read(new YamlSource("plumbline.yaml", text), Path.of("/home/me"));
    }

    /// Variables and files that are given.
    private record MapOutside(Map<String, String> variables, Map<String, String> files) implements Outside {
        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(variables.get(name));
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.ofNullable(files.get(path));
        }
    }
}
