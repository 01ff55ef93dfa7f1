package io.plumbline.console;

import static io.plumbline.console.Statuses.NOW;
import static io.plumbline.console.Statuses.destination;
import static io.plumbline.console.Statuses.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.model.record.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {
    private static final Pattern LIVE_ADDRESS = Pattern.compile("hx-get=\"[^\"]*live=([0-9a-f]+)\"");

    @Test
    void the_overview_answers_the_question_with_the_figures() {
        String page = html(new Console(FixedViews.of(Statuses.of(source(), destination()))), "/", Map.of());

        assertThat(page)
                .contains("Is marketing looking at the truth?", ">Yes<", "Every change has been acknowledged")
                .contains("emarsys-main", "840 ms", "4.3 s", "9,000", "shop", "5,000", "orders");
    }

    @Test
    void a_first_load_shows_how_far_it_has_come() {
        StatusView status = Statuses.of(source(SourceView.State.LOADING, 0, ""), destination());

        assertThat(html(new Console(FixedViews.of(status)), "/", Map.of()))
                .contains("Not yet", "<progress max=\"100\" value=\"43\"", "43 %");
    }

    @Test
    void a_problem_stands_beside_the_remedy_that_its_case_names() {
        StatusView status = Statuses.of(
                source(), destination(DestinationView.State.STOPPED, 3, null, "Emarsys refuses the credentials."));
        ExceptionView remedy = exception("connection", "Create a new API user.");

        String page = html(new Console(new FixedViews(status, List.of(), List.of(), List.of(remedy))), "/", Map.of());

        assertThat(page).contains("Emarsys refuses the credentials.", "What to do:", "Create a new API user.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/exceptions", "/quarantine", "/dead-letters"})
    void every_page_of_a_new_workspace_says_what_to_do_next(String path) {
        Console console = new Console(FixedViews.of(Statuses.of(List.of(), List.of())));

        assertThat(html(console, path, Map.of())).contains("class=\"empty\"");
    }

    @Test
    void a_list_goes_on_after_fifty_rows_and_says_where_it_ends() {
        List<QuarantineView> rows = LongStream.iterate(60, id -> id > 0, id -> id - 1)
                .mapToObj(id -> quarantined(id, "record " + id))
                .toList();
        Console console = new Console(new FixedViews(Statuses.of(source(), destination()), rows, List.of(), List.of()));

        assertThat(html(console, "/quarantine", Map.of()))
                .contains("record 60", "record 11", "href=\"/quarantine?after=11\"")
                .doesNotContain("record 10<");
        assertThat(html(console, "/quarantine", Map.of("after", "11")))
                .contains("record 10<", "record 1<", "This is the end of the list.");
    }

    @Test
    void the_live_part_comes_alone_and_only_if_it_has_changed() {
        Console console = new Console(FixedViews.of(Statuses.of(source(), destination())));
        Matcher seen = LIVE_ADDRESS.matcher(html(console, "/", Map.of()));
        assertThat(seen.find()).isTrue();

        assertThat(console.get("/", Map.of("live", seen.group(1))).orElseThrow().kind())
                .isEqualTo(ConsoleAnswer.Kind.UNCHANGED);
        assertThat(html(console, "/", Map.of("live", "0")))
                .startsWith("<div id=\"live\"")
                .doesNotContain("<html");
    }

    @Test
    void files_are_served_under_an_address_that_changes_with_them() {
        Console console = new Console(FixedViews.of(Statuses.of(List.of(), List.of())));
        Matcher sheet =
                Pattern.compile("href=\"(/assets/[0-9a-f]{16}/console\\.css)\"").matcher(html(console, "/", Map.of()));
        assertThat(sheet.find()).isTrue();

        ConsoleAnswer answer = console.get(sheet.group(1), Map.of()).orElseThrow();

        assertThat(answer.kind()).isEqualTo(ConsoleAnswer.Kind.ASSET);
        assertThat(answer.mediaType()).startsWith("text/css");
    }

    @Test
    void nothing_is_served_at_other_addresses() {
        Console console = new Console(FixedViews.of(Statuses.of(List.of(), List.of())));

        assertThat(console.get("/assets/console.css", Map.of())).isEmpty();
        assertThat(console.get("/assets/../templates/layout.html", Map.of())).isEmpty();
        assertThat(console.get("/other", Map.of())).isEmpty();
    }

    private static QuarantineView quarantined(long id, String recordId) {
        return new QuarantineView(
                id,
                "shop",
                "customer",
                recordId,
                1,
                NOW,
                NOW,
                List.of(new FieldProblem("email", "", "email-missing", "There is no address.")));
    }

    private static ExceptionView exception(String owner, String remedy) {
        return new ExceptionView("credentials-refused", "emarsys-main", owner, "Title", 1, NOW, NOW, List.of(), remedy);
    }

    private static String html(Console console, String path, Map<String, String> query) {
        return new String(console.get(path, query).orElseThrow().body(), StandardCharsets.UTF_8);
    }
}
