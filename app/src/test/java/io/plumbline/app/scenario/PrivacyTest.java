package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Personal data and secrets reach the systems that they are meant for, and no log, no figure and no page. Marked
/// values go through every path there is, and then everything that Plumbline has printed and shows is searched for
/// them.
@Tag("slow")
class PrivacyTest {
    private static final String FIRST = "Xaverimarked";
    private static final String LAST = "Quillermarked";
    private static final String STREET = "Markedstreet";
    private static final String MAILBOX = "marked.person";
    private static final String DOMAIN = "marked-domain.example";
    private static final String EMAIL = MAILBOX + "@" + DOMAIN;
    private static final String PHONE = "30 901820";
    private static final String TITLE = "Titlemarked";
    private static final String TOKEN = "marked-access-token";
    private static final List<String> MARKS = List.of(
            FIRST,
            LAST,
            STREET,
            MAILBOX,
            DOMAIN,
            PHONE,
            "30901820",
            TITLE,
            TOKEN,
            "demo-secret",
            "demo-sales-token",
            StageConfiguration.HOOK_SECRET,
            "Bearer ",
            "guessed-marked");
    private static final String QUOTING =
            "{\"replyCode\": %d, \"replyText\": \"Bad value " + EMAIL + " of " + FIRST + "\", \"data\": \"\"}";

    @RegisterExtension
    final Scenario scenario = Scenario.with(StageOptions.usual().withMapping("""
            mapping: emarsys
            contact:
              fields:
                salutation: {from: title, type: choice}
            """));

    @Test
    void marked_values_appear_in_nothing_that_is_printed_measured_or_shown() throws Exception {
        scenario.shop().faults().on(Shop.TOKENS).answers(200).saying(token()).once();
        try (LoudPlumbline plumbline = LoudPlumbline.start(scenario)) {
            plumbline.answers();
            scenario.shop().notifies(plumbline.address("/hooks/shop/" + StageConfiguration.HOOK_SECRET));
            plumbline.settle(scenario.shop());
            Customer known = peopleCome();
            plumbline.settle(scenario.shop());
            emarsysFails();
            peopleChange(known);
            plumbline.settle(scenario.shop());
            theShopFails();
            scenario.shop().guest("second@" + DOMAIN).named(FIRST, LAST).buys();
            plumbline.settle(scenario.shop());
            strangersKnock(plumbline);
            anOfficerErases(plumbline);
            assertThat(scenario.emarsys()
                            .contact("1" + EMAIL)
                            .json()
                            .path("last_name")
                            .asString())
                    .as("the values do go where they belong")
                    .isEqualTo("Changed" + LAST);
            searchEverything(plumbline);
        }
    }

    private static String token() {
        return "{\"access_token\": \"" + TOKEN + "\", \"expires_in\": 172800, \"token_type\": \"Bearer\"}";
    }

    /// Well, with a phone that is none, into quarantine for two reasons, and into the dead letters.
    private Customer peopleCome() throws InterruptedException {
        Customer known = person("1" + EMAIL).with("title", "1").signsUp();
        known.ordering().optingIn().buys().ships("marked-parcel");
        person("2" + EMAIL)
                .with("title", "1")
                .reachableAt(PHONE + "99999999999")
                .signsUp();
        person("noreply@" + DOMAIN).signsUp();
        person(MAILBOX + "@@" + DOMAIN).with("dateOfBirth", "1820-01-01").signsUp();
        person("3" + EMAIL).with("title", TITLE).signsUp();
        person("4" + EMAIL).with("title", "77").signsUp();
        scenario.shop().guest(MAILBOX).named(FIRST, LAST).buys();
        return known;
    }

    private CustomerDraft person(String email) {
        return scenario.shop()
                .customer(FIRST)
                .lastName(LAST)
                .email(email)
                .livingAt(STREET, "Berlin", "DE")
                .reachableAt("+49 " + PHONE);
    }

    /// In every way that it can, and quoting what it was sent.
    private void emarsysFails() throws InterruptedException {
        Faults faults = scenario.emarsys().faults();
        faults.on(Marketing.CONTACTS).answers(500).saying(QUOTING.formatted(1)).once();
        faults.on(Marketing.CONTACTS)
                .answers(503)
                .saying(EMAIL)
                .with("Retry-After", "1")
                .once();
        faults.on(Marketing.CONTACTS)
                .answers(400)
                .saying(QUOTING.formatted(2012))
                .once();
        faults.on(Marketing.CONTACTS).cutsAfterEffect().once();
        faults.on(Marketing.CONTACTS).answersHalf().once();
        faults.on(Marketing.EVENTS)
                .answers(400)
                .saying(QUOTING.formatted(5010).replace(FIRST, EMAIL))
                .once();
        faults.on(Marketing.SALES).answers(500).saying(EMAIL + LAST).once();
    }

    private void peopleChange(Customer known) throws InterruptedException {
        known.changesLastNameTo("Changed" + LAST);
        known.ordering().buys();
        scenario.shop()
                .guest("5" + EMAIL)
                .named(FIRST, LAST)
                .with("phone", PHONE)
                .buys();
    }

    private void theShopFails() throws InterruptedException {
        Faults faults = scenario.shop().faults();
        String quoting = "{\"message\": \"" + EMAIL + " " + LAST + "\", \"errors\": [{\"code\": \"%s\"}]}";
        faults.on(Shop.READS).answers(500).saying(quoting.formatted("General")).once();
        faults.on(Shop.READS)
                .answers(400)
                .saying(quoting.formatted("InvalidInput"))
                .once();
        faults.on(Shop.READS).answers(200).saying(quoting.formatted("none")).once();
    }

    private static void strangersKnock(LoudPlumbline plumbline) throws InterruptedException {
        var _ = Web.post(plumbline.address("/hooks/shop/guessed-marked"), EMAIL);
        var _ = Web.post(
                plumbline.address("/hooks/shop/" + StageConfiguration.HOOK_SECRET), "{\"who\": \"" + EMAIL + "\"}");
        var _ = Web.get(plumbline.address("/api/v1/quarantine?connection=" + LAST));
        var _ = Web.get(plumbline.address("/" + EMAIL));
    }

    private static void anOfficerErases(LoudPlumbline plumbline) throws InterruptedException {
        for (String whom : List.of("5" + EMAIL, "5" + EMAIL, "unknown" + EMAIL, FIRST)) {
            var _ = Web.post(plumbline.address("/api/v1/erasures"), "{\"customer\": \"" + whom + "\"}");
        }
        var _ = Web.post(
                plumbline.address("/api/v1/erasures"),
                "{\"customer\": \"7" + EMAIL + "\", \"reason\": \"" + EMAIL + "\"}");
    }

    private static void searchEverything(LoudPlumbline plumbline) throws Exception {
        assertThat(plumbline.shows("/api/v1/quarantine")).contains("email-invalid", "email-placeholder");
        assertThat(plumbline.shows("/api/v1/dead-letters")).contains("emarsys/value-refused", "emarsys/status-500");
        for (String path : List.of(
                "/metrics",
                "/health",
                "/health/ready",
                "/api/v1/status",
                "/api/v1/exceptions",
                "/api/v1/dead-letters",
                "/api/v1/quarantine",
                "/api/v1/erasures",
                "/",
                "/exceptions",
                "/dead-letters",
                "/quarantine")) {
            assertThat(Web.get(plumbline.address(path)).status()).as(path).isEqualTo(200);
            hasNoMark(path, plumbline.shows(path));
        }
        assertThat(plumbline.printed()).as("something is logged at all").contains("INFO");
        hasNoMark("the log", plumbline.printed());
    }

    private static void hasNoMark(String where, String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        assertThat(MARKS)
                .as("marks found in %s", where)
                .filteredOn(mark -> lowerCase.contains(mark.toLowerCase(Locale.ROOT)))
                .as(text)
                .isEmpty();
    }
}
