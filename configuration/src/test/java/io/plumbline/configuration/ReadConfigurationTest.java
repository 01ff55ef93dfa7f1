package io.plumbline.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadConfigurationTest {
    private static final String GOOD = """
            workspace: sunrise
            server: {port: 9090, token: ${TOKEN}}
            connections:
              shop:
                system: shopware-house
                settings: {project-key: demo, client-secret: ${SECRET}, stores: [uk, de], settle: 5m}
                notifications: {secret: ${HOOK_SECRET}}
              mail-main: {system: post-office}
            flows:
              - {from: shop, to: mail-main, events: false, orders-since: 2024-11-01}
            """;
    private static final Map<String, String> VARIABLES =
            Map.of("TOKEN", "t0ken-of-the-console", "SECRET", "cl1ent", "HOOK_SECRET", "0123456789abcdef", "EMPTY", "");

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_whole_file_is_read() {
        Reading reading = read(GOOD);

        assertThat(reading.findings()).isEmpty();
        Configuration configuration = reading.configuration().orElseThrow();
        assertThat(configuration.workspace()).isEqualTo("sunrise");
        assertThat(configuration.data()).isEqualTo(folder.resolve("data"));
        assertThat(configuration.server().port()).isEqualTo(9090);
        assertThat(configuration.server().token().orElseThrow().value()).isEqualTo("t0ken-of-the-console");
        ConnectionSection shop = configuration.connection("shop").orElseThrow();
        assertThat(shop.settings().secret("client-secret").value()).isEqualTo("cl1ent");
        assertThat(shop.settings().list("stores")).containsExactly("uk", "de");
        assertThat(shop.settings().duration("settle")).isEqualTo(Duration.ofMinutes(5));
        assertThat(shop.settings().wholeNumber("page-size")).isEqualTo(500);
        assertThat(shop.notificationSecret()).isPresent();
        assertThat(configuration.flows()).singleElement().satisfies(flow -> {
            assertThat(flow.contacts()).isTrue();
            assertThat(flow.events()).isFalse();
            assertThat(flow.ordersSince()).hasValue(LocalDate.of(2024, 11, 1));
            assertThat(flow.eventsMaxAge()).isEqualTo(Duration.ofDays(1));
        });
    }

    @Test
    void the_defaults_are_what_the_reference_promises() {
        Configuration configuration = read(GOOD.replace("server: {port: 9090, token: ${TOKEN}}\n", ""))
                .configuration()
                .orElseThrow();

        assertThat(configuration.server()).isEqualTo(new ServerSection("127.0.0.1", 8080, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workspace:           | workspac:              | 1:1: error: Unknown key 'workspac'. Did you mean 'workspace'?
            port: 9090           | prot: 9090             | 2:10: error: Unknown key 'prot' in server. Did you mean 'port'?
            port: 9090           | port: many             | 2:16: error: Setting 'port' must be a whole number.
            port: 9090           | port: 70000            | 2:16: error: The port is out of range. Use a number from 0 to 65535
            port: 9090, token: ${TOKEN} | address: 0.0.0.0 | 2:19: error: Other machines can reach 0.0.0.0, and there is no token.
            ${TOKEN}             | ${TOKN}                | 2:29: error: The environment variable TOKN is not set.
            ${TOKEN}             | ${EMPTY}               | 2:29: error: The environment variable EMPTY is not set.
            ${TOKEN}             | ${T-O}                 | 2:29: error: '${T-O}' is no reference.
            ${TOKEN}             | ab${file:gone}         | 2:31: error: The file gone cannot be read.
            shopware-house       | shopware-hous          | 5:13: error: Unknown system 'shopware-hous'. Did you mean 'shopware-house'?
            project-key: demo,   | projectkey: demo,      | 6:16: error: Unknown key 'projectkey' in connections.shop.settings. Did you mean 'project-key'?
            project-key: demo,   | stores: x,             | 6:5: error: Missing 'project-key' in connections.shop.settings.
            client-secret: ${SECRET}, | page-size: 3,     | Best as 'client-secret: ${SHOP_CLIENT_SECRET}'
            settle: 5m           | settle: soon           | 6:87: error: Setting 'settle' must be a duration such as
            settle: 5m           | base-url: ftp://x      | error: Setting 'base-url' must be an http or https address.
            system: post-office  | mapping: none.yaml     | 8:24: error: The mapping file none.yaml cannot be read.
            mail-main: {         | Mail_Main: {           | 8:3: error: 'Mail_Main' cannot name a connection.
            from: shop           | from: shp              | 10:12: error: There is no connection 'shp'. Did you mean 'shop'?
            from: shop           | from: mail-main        | 10:12: error: Nothing can be read from a connection to Post Office.
            to: mail-main        | to: shop               | error: Nothing can be delivered to a connection to Shopware House.
            2024-11-01           | yesterday              | 10:62: error: This is no day. Write it as 2024-11-01
            events: false        | events: perhaps        | error: Setting 'events' must be true or false.
            """)
    void every_mistake_is_reported_where_it_stands_with_what_to_do(String right, String wrong, String report) {
        assertThat(GOOD).contains(right);

        Reading reading = read(GOOD.replace(right, wrong));

        assertThat(reading.configuration()).isEmpty();
        assertThat(reading.findings())
                .map(Finding::toString)
                .anySatisfy(finding -> assertThat(finding).contains(report));
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.remedy()).isNotBlank();
            assertThat(finding.line()).isPositive();
        });
    }

    @Test
    void all_mistakes_are_reported_at_once_from_top_to_bottom() {
        Reading reading = read(
                GOOD.replace("port:", "prot:").replace("project-key", "project").replace("from: shop", "from: shp"));

        assertThat(reading.findings()).extracting(Finding::line).isSorted().contains(2, 6, 10);
    }

    @Test
    void a_secret_in_the_file_gets_a_warning_that_does_not_show_it() {
        Reading reading = read(GOOD.replace("client-secret: ${SECRET}", "client-secret: hunter2"));

        assertThat(reading.configuration()).isPresent();
        assertThat(reading.findings())
                .map(Finding::toString)
                .singleElement()
                .asString()
                .contains("6:", "warning: The secret 'client-secret' is written in the file", "${SHOP_CLIENT_SECRET}")
                .doesNotContain("hunter2");
        assertThat(reading.toString()).doesNotContain("hunter2", "t0ken-of-the-console", "0123456789abcdef");
    }

    @Test
    void a_notification_secret_must_fit_an_address_and_should_be_long() {
        assertThat(read(GOOD.replace("${HOOK_SECRET}", "'${X:-a/b?c}'")).findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("cannot stand in an address"));
        assertThat(read(GOOD.replace("${HOOK_SECRET}", "${X:-short}")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING));
    }

    @Test
    void values_come_from_files_and_fallbacks_and_are_not_looked_at_again() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "from-${a}-file\n");

        Configuration configuration = read(GOOD.replace("${TOKEN}", "a-${file:token.txt}-${NONE:-b}"))
                .configuration()
                .orElseThrow();

        assertThat(configuration.server().token().orElseThrow().value()).isEqualTo("a-from-${a}-file-b");
    }

    @Test
    void a_text_that_is_no_yaml_is_one_finding() {
        assertThat(read("workspace: [\nserver: {").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("Not valid YAML");
            assertThat(finding.line()).isGreaterThan(1);
        });
    }

    @Test
    void an_empty_file_is_told_what_it_lacks() {
        assertThat(read("").findings())
                .extracting(Finding::message)
                .contains("Missing 'workspace'", "No connection is configured", "No flow is configured");
    }

    @Test
    void a_missing_file_is_a_finding_too() {
        Reading reading = reader().of(folder.resolve("gone.yaml"));

        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("plumbline demo"));
    }

    @Test
    void flows_must_make_sense_together() {
        assertThat(read(GOOD + "  - {from: shop, to: mail-main}\n").findings())
                .extracting(Finding::message)
                .containsExactly("There is already a flow from shop to mail-main");
        assertThat(read(GOOD.replace("events: false", "contacts: false, orders: false, events: false"))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Nothing flows here");
        assertThat(read(GOOD.replace("flows:", "  spare: {system: post-office}\nflows:"))
                        .findings())
                .singleElement()
                .hasToString(folder.resolve("plumbline.yaml")
                        + ":9:3: warning: No flow uses the connection 'spare'. Add a flow from or to it, or remove it");
    }

    private Reading read(String text) {
        return reader().of(folder.resolve("plumbline.yaml"), text);
    }

    private static ReadConfiguration reader() {
        return new ReadConfiguration(
                List.of(Systems.SHOP, Systems.MAIL), name -> Optional.ofNullable(VARIABLES.get(name)));
    }
}
