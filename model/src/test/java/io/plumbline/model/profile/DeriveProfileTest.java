package io.plumbline.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.property.Seeds;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeriveProfileTest {
    private static final ProfileId ID = ProfileId.parse("00000000-0000-0000-0000-000000000001");
    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

    private static Contribution account(int id, int secondsLater, Map<String, Object> fields) {
        CustomerFact fact = new CustomerFact("c" + id, Document.of(fields));
        return new Contribution(key("customer", id), MONDAY.plusSeconds(secondsLater), List.of(fact), List.of());
    }

    private static Contribution guest(int id, int secondsLater, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("email", "jane@example.com");
        CustomerFact fact = new CustomerFact("", Document.of(all));
        return new Contribution(key("order", id), MONDAY.plusSeconds(secondsLater), List.of(fact), List.of());
    }

    private static RecordKey key(String kind, int id) {
        return new RecordKey(SHOP, kind, "id-" + id);
    }

    @Test
    void an_account_goes_before_a_guest_however_old() {
        Profile profile = derived(List.of(
                account(1, 0, Map.of("firstName", "Jane")), guest(2, 60, Map.of("firstName", "J", "city", "Ulm"))));

        assertThat(profile.attributes().text("firstName")).contains("Jane");
        assertThat(profile.attributes().text("city")).contains("Ulm");
        assertThat(profile.guest()).isFalse();
    }

    @Test
    void an_account_goes_before_one_that_was_merged_into_it_however_old() {
        Contribution loser = account(1, 60, Map.of("firstName", "J", "city", "Ulm"));
        Contribution merged = new Contribution(loser.record(), loser.at(), loser.customers(), loser.consents(), true);
        Profile profile = derived(List.of(account(2, 0, Map.of("firstName", "Jane")), merged));

        assertThat(profile.attributes().text("firstName")).contains("Jane");
        assertThat(profile.attributes().text("city")).contains("Ulm");
    }

    @Test
    void of_two_accounts_the_most_recent_one_goes_first() {
        Profile profile =
                derived(List.of(account(1, 0, Map.of("firstName", "Old")), account(2, 1, Map.of("firstName", "New"))));

        assertThat(profile.attributes().text("firstName")).contains("New");
    }

    @Test
    void an_address_is_taken_whole() {
        Profile profile = derived(List.of(
                account(1, 1, Map.of("address", Map.of("city", "Ulm"))),
                account(2, 0, Map.of("address", Map.of("city", "Bonn", "street", "Weg 1")))));

        assertThat(profile.attributes().object("address").values()).containsExactly(Map.entry("city", "Ulm"));
    }

    @Test
    void consent_limited_to_a_topic_is_no_consent_for_all() {
        ConsentStatement topical = new ConsentStatement("email", "shoes", ConsentAct.GRANTED, MONDAY, "");
        ConsentFact fact = ConsentFact.act(PersonReference.customer("c1"), topical);
        Contribution contribution = new Contribution(key("customer", 1), MONDAY, List.of(), List.of(fact));

        assertThat(derived(List.of(contribution)).consent(ConsentScope.EMAIL).state())
                .isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void the_document_carries_id_kind_and_consents() {
        ConsentStatement yes = new ConsentStatement("email", "", ConsentAct.GRANTED, MONDAY, "checkout");
        ConsentFact fact = ConsentFact.act(PersonReference.customer("c1"), yes);
        Contribution contribution = new Contribution(key("customer", 1), MONDAY, List.of(), List.of(fact));

        Document document = derived(List.of(contribution)).document();

        assertThat(document.text("profileId")).contains(ID.toString());
        assertThat(document.flag("guest")).isTrue();
        assertThat(document.object("consent").text("email")).contains("granted");
    }

    @Test
    void the_order_of_contributions_does_not_matter() {
        Seeds.each(random -> {
            List<Contribution> contributions = someContributions(random);
            Profile profile = derived(contributions);
            Collections.shuffle(contributions, random);

            assertThat(derived(contributions)).isEqualTo(profile);
        });
    }

    @Test
    void no_value_is_invented() {
        Seeds.each(random -> {
            List<Contribution> contributions = someContributions(random);
            Profile profile = derived(contributions);

            profile.attributes()
                    .values()
                    .forEach((name, value) -> assertThat(contributions)
                            .anySatisfy(contribution -> assertThat(contribution
                                            .customers()
                                            .getFirst()
                                            .attributes()
                                            .value(name))
                                    .isEqualTo(value)));
        });
    }

    private static List<Contribution> someContributions(Random random) {
        List<Contribution> contributions = new ArrayList<>();
        for (int id = 1 + random.nextInt(6); id > 0; id--) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (String name : List.of("firstName", "lastName", "company")) {
                if (random.nextBoolean()) {
                    fields.put(name, name + random.nextInt(3));
                }
            }
            int later = random.nextInt(3);
            contributions.add(random.nextBoolean() ? account(id, later, fields) : guest(id, later, fields));
        }
        return contributions;
    }

    private static Profile derived(List<Contribution> contributions) {
        return DeriveProfile.from(ID, contributions, ProfileRules.STANDARD);
    }
}
