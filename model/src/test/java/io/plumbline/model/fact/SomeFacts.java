package io.plumbline.model.fact;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.property.Seeds;
import io.plumbline.model.value.Email;
import io.plumbline.model.value.LocalizedText;
import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Facts of every kind with every optional part now there, now absent.
final class SomeFacts {
    private static final List<ConsentBasis> BASES = List.of(ConsentBasis.values());

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD");
    private static final long SECONDS_MAX = 4_000_000_000L;

    private final Random random;

    SomeFacts(Random random) {
        this.random = random;
    }

    Fact some(FactKind kind) {
        return switch (kind) {
            case CUSTOMER -> customer();
            case CONSENT -> new ConsentFact(somebody(), statement(), BASES.get(random.nextInt(BASES.size())));
            case ORDER -> order();
            case FULFILMENT -> new FulfilmentFact(text(), text(), instant(), some(() -> item()), some(() -> parcel()));
            case RETURN -> new ReturnFact(text(), text(), maybe(), number(), instant(), maybe(), maybe());
            case PRODUCT -> product();
            case STOCK -> new StockFact(text(), text(), maybe(), number());
            case CART -> cart();
            case MERGE -> new MergeFact("survivor" + text(), "loser" + text(), instant());
            case ERASURE -> new ErasureFact(somebody(), instant());
            case DECISION -> decision();
            case CUSTOM_EVENT -> new CustomEventFact(text(), text(), person(), instant(), attributes());
        };
    }

    private DecisionFact decision() {
        Identifier one = new Identifier("shop/customer", "one" + text());
        Identifier other = new Identifier("shop/order", "other" + text());
        return random.nextBoolean()
                ? new DecisionFact(
                        DecisionFact.Verdict.MERGE,
                        List.of(one),
                        List.of(other),
                        List.of(ProfileId.foundedBy(one, 0), ProfileId.foundedBy(other, 0)),
                        instant(),
                        "Kim")
                : new DecisionFact(
                        DecisionFact.Verdict.SEPARATE,
                        List.of(one),
                        List.of(other, new Identifier("shop/customer", "third")),
                        List.of(),
                        instant(),
                        "Kim");
    }

    private CustomerFact customer() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("email", email().value());
        put(fields, "firstName", text());
        put(fields, "salutation", "mx");
        put(fields, "birthDate", "1990-01-31");
        put(fields, "language", "de-DE");
        put(fields, "phone", "+4930123456");
        put(fields, "stores", List.of("de", "at"));
        put(fields, "registeredAt", instant().toString());
        put(fields, "address", Map.of("city", text(), "country", "DE"));
        put(fields, "attributes", attributes());
        return new CustomerFact(maybe(), Document.of(fields));
    }

    private void put(Map<String, Object> fields, String name, Object value) {
        if (random.nextBoolean()) {
            fields.put(name, value);
        }
    }

    private ConsentStatement statement() {
        ConsentAct act = Seeds.any(random, List.of(ConsentAct.values()));
        return new ConsentStatement("email", maybe(), act, maybeInstant(), maybe());
    }

    private OrderFact order() {
        Currency currency = currency();
        OrderTotals totals = new OrderTotals(money(currency), money(currency), money(currency), money(currency));
        OrderStates states = new OrderStates(maybe(), maybe(), maybe());
        return new OrderFact(text(), text(), person(), maybe(), instant(), states, totals, some(() -> line(currency)));
    }

    private CartFact cart() {
        Currency currency = currency();
        return new CartFact(text(), person(), maybe(), maybe(), instant(), money(currency), some(() -> line(currency)));
    }

    private OrderLine line(Currency currency) {
        OrderLine.Type type = Seeds.any(random, List.of(OrderLine.Type.values()));
        return new OrderLine(text(), maybe(), maybe(), number(), money(currency), type, some(this::text));
    }

    private ProductFact product() {
        return new ProductFact(
                text(), localized(), localized(), localized(), some(this::text), some(this::variant), attributes());
    }

    private Variant variant() {
        return new Variant(text(), maybe(), some(() -> "https://shop.example/" + text()), some(this::price));
    }

    private Price price() {
        String country = random.nextBoolean() ? "AT" : "";
        return new Price(number(), number(), currency(), country, maybe(), maybeInstant(), maybeInstant());
    }

    private LocalizedText localized() {
        return random.nextBoolean() ? LocalizedText.EMPTY : LocalizedText.of(Map.of("de", text(), "en-GB", text()));
    }

    private ItemQuantity item() {
        return new ItemQuantity(text(), number());
    }

    private Parcel parcel() {
        return new Parcel(text(), maybe(), maybe(), random.nextBoolean());
    }

    private PersonReference person() {
        return random.nextInt(4) == 0 ? PersonReference.NOBODY : somebody();
    }

    private PersonReference somebody() {
        return random.nextBoolean()
                ? PersonReference.guest(email())
                : new PersonReference(text(), random.nextBoolean() ? email() : null, maybe());
    }

    private Document attributes() {
        return random.nextBoolean()
                ? Document.EMPTY
                : Document.of(Map.of("colour", text(), "size", number(), "tags", List.of(text())));
    }

    private <T> List<T> some(Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            elements.add(element.get());
        }
        return elements;
    }

    private String text() {
        return "t" + random.nextInt(1_000);
    }

    private String maybe() {
        return random.nextBoolean() ? text() : "";
    }

    private Email email() {
        return new Email("p" + random.nextInt(1_000) + "@example.com");
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(-SECONDS_MAX, SECONDS_MAX), random.nextInt(1_000) * 1_000_000L);
    }

    private @Nullable Instant maybeInstant() {
        return random.nextBoolean() ? instant() : null;
    }

    /// A number as documents hold it: without trailing zeros.
    private BigDecimal number() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(-1_000, 1_000), random.nextInt(4))
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Currency currency() {
        return Currency.getInstance(Seeds.any(random, CURRENCIES));
    }

    private Money money(Currency currency) {
        return new Money(random.nextLong(-100_000, 100_000), currency);
    }
}
