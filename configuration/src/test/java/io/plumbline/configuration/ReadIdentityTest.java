package io.plumbline.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.model.identity.JoinRule;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadIdentityTest {
    @Test
    void without_settings_the_address_joins() {
        IdentityRules rules = read("{}");

        assertThat(rules.joins()).containsExactly(JoinRule.BY_EMAIL);
        assertThat(rules.limits()).isEqualTo(new JoinLimits(5, 250));
    }

    @Test
    void what_joins_is_read_in_its_order_with_what_is_said_of_it() {
        IdentityRules rules = read("""
                joins:
                  - {by: externalId, distinct: true}
                  - {by: customerNumber, shared: true}
                  - email
                  - loyaltyNumber
                  - attributes.cardNumber
                joins-max: 3
                """);

        assertThat(rules.joins())
                .containsExactly(
                        new JoinRule("externalId", true, true),
                        new JoinRule("customerNumber", true, false),
                        JoinRule.BY_EMAIL,
                        new JoinRule("attributes.loyaltyNumber", false, false),
                        new JoinRule("attributes.cardNumber", false, false));
        assertThat(rules.limits().accountsMax()).isEqualTo(3);
    }

    @Test
    void addresses_that_join_nobody_and_spellings_of_one_mailbox_are_read() {
        IdentityRules rules = read("""
                never: {emails: [till@], domains: [relay.example]}
                same-mailbox: {dots: [mail.example], tags: [mail.example]}
                """);

        assertThat(addresses(rules, "till@shop.example")).isEmpty();
        assertThat(addresses(rules, "x1@relay.example")).isEmpty();
        assertThat(addresses(rules, "a.nna+shop@mail.example"))
                .containsExactly(new Identifier("email", "anna@mail.example"));
    }

    @Test
    void mistakes_are_found_at_their_place_with_the_nearest_known_word() {
        assertThat(problems("joins: [email, externlId]"))
                .singleElement()
                .asString()
                .startsWith("identity.yaml:1:16:")
                .contains("Contacts cannot be recognised by 'externlId'; did you mean 'externalId'?");
        assertThat(problems("joins: [{by: email, distict: true}]"))
                .singleElement()
                .asString()
                .startsWith("identity.yaml:1:21:")
                .contains("did you mean 'distinct'?");
        assertThat(problems("join: [email]")).singleElement().asString().contains("did you mean 'joins'?");
    }

    @Test
    void what_makes_no_sense_is_said() {
        assertThat(problems("joins: [email, email]")).singleElement().asString().contains("stands in the list already");
        assertThat(problems("joins: [email, customerId]"))
                .singleElement()
                .asString()
                .contains("put 'customerId' first");
        assertThat(problems("joins: [{by: email, shared: false}]"))
                .singleElement()
                .asString()
                .contains("the same everywhere");
        assertThat(problems("joins-max: 0")).singleElement().asString().contains("from 1 to 1000");
        assertThat(problems("never: {emails: [shop.example]}"))
                .singleElement()
                .asString()
                .contains("till@");
        assertThat(problems("same-mailbox: {dots: [Mail]}"))
                .singleElement()
                .asString()
                .contains("mail.example");
    }

    private static List<Identifier> addresses(IdentityRules rules, String email) {
        return rules.carried(new ConnectionName("shop"), Document.of(Map.of("email", email)));
    }

    private static IdentityRules read(String text) {
        YamlProblems problems = new YamlProblems();
        IdentityRules rules = ReadIdentity.from(Yaml.read(new YamlSource("identity.yaml", text), problems));
        assertThat(problems.all()).isEmpty();
        return rules;
    }

    private static List<YamlProblem> problems(String text) {
        YamlProblems problems = new YamlProblems();
        ReadIdentity.from(Yaml.read(new YamlSource("identity.yaml", text), problems));
        return problems.all();
    }
}
