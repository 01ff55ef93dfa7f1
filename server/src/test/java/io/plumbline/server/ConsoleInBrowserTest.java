package io.plumbline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleInBrowserTest {
    private static final List<String> PAGES = List.of("", "exceptions", "quarantine", "dead-letters");
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final long ONE_REFRESH_MILLIS = 5_100;

    private final Playwright playwright = Browsers.playwright();
    private final List<String> complaints = new ArrayList<>();
    private Running running = Running.open(Scenes.ordinary());
    private Browser browser = Browsers.chromium(playwright);
    private BrowserContext context = browser.newContext();

    @BeforeAll
    void closeTheFirst() {
        context.close();
        running.close();
    }

    @AfterEach
    void close() {
        context.close();
        running.close();
        complaints.clear();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void the_overview_shows_the_verdict_and_the_figures() {
        Page page = open(Scenes.ordinary(), DESK, ColorScheme.LIGHT);

        assertThat(page.locator("#answer")).hasText("Yes, with exceptions");
        assertThat(page.locator("#says")).containsText("14 records and 4 deliveries wait for a person.");
        Locator mail = page.locator(".card").first();
        assertThat(mail).containsText("emarsys-main");
        assertThat(mail).containsText("840 ms");
        assertThat(mail).containsText("1,904,224");
        assertThat(page.locator("#tab-quarantine .count")).hasText("14");
        assertThat(page.locator("#freshness")).containsText("Checked");
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_keyboard_reaches_everything_and_keeps_its_place_through_a_refresh() {
        Page page = open(Scenes.ordinary(), DESK, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#tab-exceptions")).isFocused();

        running.views().changeStatus(status -> Scenes.healthy().status());
        page.clock().runFor(ONE_REFRESH_MILLIS);

        assertThat(page.locator("#answer")).hasText("Yes");
        assertThat(page.locator("#tab-exceptions")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/exceptions$"));
        assertThat(page.locator("#tab-exceptions")).hasAttribute("aria-current", "page");
    }

    @Test
    void the_page_refreshes_itself_only_when_something_changed() {
        Page page = open(Scenes.ordinary(), DESK, ColorScheme.LIGHT);
        page.evaluate("document.getElementById('answer').dataset.marked = 'yes'");

        page.waitForResponse(
                response -> response.status() == 204, () -> page.clock().runFor(ONE_REFRESH_MILLIS));
        assertThat(page.locator("#answer")).hasAttribute("data-marked", "yes");

        running.views().show(Scenes.stopped());
        page.clock().runFor(ONE_REFRESH_MILLIS);
        assertThat(page.locator("#answer")).hasText("No");
        assertThat(page.locator(".trouble")).containsText("Create a new API user");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_selection_survives_a_refresh() {
        Page page = open(Scenes.ordinary(), DESK, ColorScheme.LIGHT);
        page.evaluate("getSelection().selectAllChildren(document.getElementById('says'))");
        running.views().show(Scenes.stopped());

        page.waitForResponse(
                response -> response.status() == 200, () -> page.clock().runFor(ONE_REFRESH_MILLIS));
        assertThat(page.locator("#answer")).hasText("Yes, with exceptions");

        page.evaluate("getSelection().removeAllRanges()");
        page.clock().runFor(ONE_REFRESH_MILLIS);
        assertThat(page.locator("#answer")).hasText("No");
    }

    @Test
    void old_figures_are_never_shown_as_fresh() {
        Page page = open(Scenes.healthy(), DESK, ColorScheme.LIGHT);

        running.views().fail();
        page.clock().runFor(ONE_REFRESH_MILLIS);

        assertThat(page.locator("#freshness")).containsText("The engine does not answer. What you see is from");
        assertThat(page.locator("html")).hasClass("stale");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hostile_texts_stay_texts_and_nothing_is_wider_than_a_phone(ColorScheme scheme) {
        Page page = open(HostileScene.scene(), PHONE, scheme);
        for (String path : PAGES) {
            page.navigate(running.server().address().resolve("/" + path).toString());
            assertThat(page.locator("main")).containsText(HostileScene.TAG);
            assertThat(page.evaluate("window.broken === undefined")).isEqualTo(true);
            assertThat(page.locator("img[src=x]")).hasCount(0);
            assertThat(widerThanItsWindow(page)).as(path).isFalse();
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void every_page_of_an_ordinary_day_fits_a_phone(ColorScheme scheme) {
        Page page = open(Scenes.ordinary(), PHONE, scheme);
        for (String path : PAGES) {
            page.navigate(running.server().address().resolve("/" + path).toString());
            assertThat(widerThanItsWindow(page)).as(path).isFalse();
            assertThat(page.locator("h1")).hasCount(1);
        }
        assertThat(complaints).isEmpty();
    }

    private Page open(Scene scene, int width, ColorScheme scheme) {
        running = Running.open(scene);
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.clock().install();
        page.navigate(running.server().address().toString());
        return page;
    }

    private static boolean widerThanItsWindow(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
