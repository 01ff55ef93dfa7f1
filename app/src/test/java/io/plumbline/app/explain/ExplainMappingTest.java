package io.plumbline.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainMappingTest {
    private static final String CUSTOMER = """
            {"id": "c-1", "version": 2, "createdAt": "2026-01-02T03:04:05Z", "email": "Ada@Example.com",
             "firstName": " Ada ", "dateOfBirth": "2190-01-01", "isEmailVerified": true,
             "addresses": [{"id": "a", "country": "DE", "streetName": "Hauptstr.", "streetNumber": "5",
                            "phone": "030 123456"}]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_customer_is_explained_without_saying_what_it_is() {
        assertThat(explain(CUSTOMER)).isZero();
        assertThat(out.toString())
                .contains("customer of commercetools", "CUSTOMER", "It becomes 1 fact; left out:")
                .containsPattern("firstName +Ada +firstName =  Ada +→ trim \\[\\d+]")
                .containsPattern("address.country +DE +addresses\\[0].country")
                .containsPattern("! birthDate +\\(left out\\) +dateOfBirth = 2190-01-01;")
                .contains("CONSENT (account-consent): not made");
    }

    @Test
    void no_line_is_longer_than_a_hundred_characters() {
        explain(CUSTOMER);
        explain(CUSTOMER.replace("\"5\"", "\"" + "5 and further ".repeat(20) + "\""));
        assertThat(out.toString().lines().filter(line -> !line.contains("Numbers in brackets")))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void what_sends_a_record_to_quarantine_is_marked_and_repeated_at_the_end() {
        assertThat(explain(CUSTOMER.replace("Ada@Example.com", "noreply@example.com")))
                .isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("X email +\\(refused\\) +email = noreply@example.com; email-placeholder")
                .contains("It goes to quarantine, because of 1 problem:");
    }

    @Test
    void a_notification_says_that_the_record_itself_is_needed() {
        String json = "{'notificationType':'ResourceUpdated','resource':{'typeId':'customer','id':'c-1'},'version':2}";
        assertThat(explain(json.replace('\'', '"'))).isZero();
        assertThat(out.toString()).contains("the customer c-1 was changed", "save the", "customer itself in a file");
    }

    @Test
    void values_cannot_lead_the_terminal_astray() {
        explain(CUSTOMER.replace(" Ada ", "\\u001b[2JAda"));
        assertThat(out.toString()).contains("\\u001b[2JAda").doesNotContain("\u001b");
    }

    @Test
    void json_holds_every_field_with_value_source_and_converters() {
        assertThat(explain(CUSTOMER, "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        JsonNode email = json.path("explained").path(0).path("fields").path(1);
        assertThat(json.path("result").asString()).isEqualTo("facts");
        assertThat(email.path("field").asString()).isEqualTo("email");
        assertThat(email.path("found").asString()).isEqualTo("Ada@Example.com");
        assertThat(email.path("value").asString()).isEqualTo("ada@example.com");
        assertThat(email.path("converters").path(0).path("converter").asString())
                .isEqualTo("email");
    }

    @Test
    void what_is_not_recognised_is_said_with_what_to_do() {
        assertThat(explain("{\"results\": []}")).isEqualTo(2);
        assertThat(err.toString()).contains("list of records", "--kind");
        assertThat(explain(CUSTOMER, "--kind", "costumer")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'customer'?");
    }

    private int explain(String json, String... more) {
        try {
            Path file = Files.writeString(folder.resolve("record.json"), json);
            CommandLine line = new CommandLine(new ExplainMappingCommand());
            line.setOut(new PrintWriter(out, true));
            line.setErr(new PrintWriter(err, true));
            line.setExecutionExceptionHandler((failure, command, result) -> {
                err.append(failure.getMessage()).append('\n');
                return 2;
            });
            return line.execute(
                    Stream.concat(Stream.of(file.toString()), Stream.of(more)).toArray(String[]::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
