package io.plumbline.connectors.commercetools.sandboxed;

import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.NO;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.TUESDAY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.mapping.Mapping;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.consent.DeriveConsent;
import io.plumbline.model.consent.RecordedConsent;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written comes back as a change of the customer. It must say what was written, or it would be written anew.
class EchoTest {
    private static final Mapping MAPPING = shipped();

    private ConsentDesk desk;

    @BeforeEach
    void open() throws InterruptedException {
        desk = ConsentDesk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "customer-consent, no, plumbline",
        "customer-consent, yes, preference centre",
        "customer-consent-legacy, no, account",
        "customer-consent-legacy, yes, account",
        "shop-customer, no, account",
        ", no, plumbline",
        ", yes, preference centre"
    })
    void the_record_that_comes_back_says_what_was_written(String type, String word, String evidence)
            throws InterruptedException {
        String id = desk.customer(type == null ? "" : ConsentTypes.custom(type, ""));
        ConsentChange told = word.equals("no") ? NO : YES;

        desk.tell(told, id);
        SourceRecord echo = desk.shop().account().read("customer", id).getFirst();

        ConsentStatement statement = consent(echo);
        assertThat(statement)
                .isEqualTo(new ConsentStatement(
                        "email",
                        "",
                        told.equals(NO) ? ConsentAct.WITHDRAWN : ConsentAct.GRANTED,
                        TUESDAY.truncatedTo(ChronoUnit.MILLIS),
                        evidence));
        assertThat(DeriveConsent.from(
                                List.of(new RecordedConsent(statement, echo.key(), echo.at())), ConsentPolicy.LATEST)
                        .state())
                .isEqualTo(told.state());
    }

    private static ConsentStatement consent(SourceRecord record) {
        if (!(MAPPING.inbound().standardise(record) instanceof Standardised.Facts facts)) {
            throw new AssertionError("The customer is unfit");
        }
        assertThat(facts.warnings()).isEmpty();
        return facts.facts().stream()
                .filter(ConsentFact.class::isInstance)
                .map(fact -> ((ConsentFact) fact).statement())
                .findFirst()
                .orElseThrow();
    }

    private static Mapping shipped() {
        String name = new Commercetools().descriptor().mapping();
        try (InputStream file = Objects.requireNonNull(Commercetools.class.getResourceAsStream(name))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return switch (Mapping.compile(new YamlSource(name, text), Optional.empty())) {
                case Mapping.Compilation.Compiled(Mapping mapping) -> mapping;
                case Mapping.Compilation.Faulty(var problems) -> throw new AssertionError(problems.toString());
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
