package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.dirt.Dirt;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How dirt shows in customers.
final class CustomerGauges {
    private static final Pattern UNTIDY = Pattern.compile("^\\s.*|.*\\s$|.*\\s\\s.*");
    private static final Pattern OTHER_SCRIPT = Pattern.compile(".*[^\\p{IsLatin}\\p{Punct}\\s’].*");
    private static final List<String> LOCALES = List.of("en-GB", "de-DE", "ja-JP");
    private static final String TODAY =
            LocalDate.ofInstant(GeneratedShop.END, ZoneOffset.UTC).toString();

    private CustomerGauges() {}

    static Map<Dirt, Gauge> all() {
        Map<Dirt, Gauge> gauges = new EnumMap<>(Dirt.class);
        email(gauges);
        name(gauges);
        address(gauges);
        gauges.put(
                Dirt.DATE_OF_BIRTH_IN_FUTURE,
                customers(c -> text(c, "dateOfBirth").compareTo(TODAY) > 0));
        gauges.put(Dirt.LOCALE_MISSING, customers(c -> !c.has("locale")));
        gauges.put(Dirt.LOCALE_ODD, customers(c -> c.has("locale") && !LOCALES.contains(text(c, "locale"))));
        gauges.put(Dirt.CONSENT_ABSENT, customers(c -> !c.has("custom")));
        gauges.put(Dirt.CONSENT_UNDATED, Gauge.of("customers", c -> c.has("custom"), CustomerGauges::isUndated));
        return gauges;
    }

    private static void email(Map<Dirt, Gauge> gauges) {
        gauges.put(Dirt.EMAIL_INVALID, customers(c -> !Emails.isValid(text(c, "email"))));
        gauges.put(Dirt.EMAIL_PLACEHOLDER, customers(c -> Emails.isPlaceholder(text(c, "email"))));
        gauges.put(
                Dirt.EMAIL_SPACES,
                customers(c -> !text(c, "email").equals(text(c, "email").strip())));
        gauges.put(Dirt.EMAIL_UPPER_CASE, customers(c -> Emails.isUpperCase(text(c, "email"))));
    }

    private static void name(Map<Dirt, Gauge> gauges) {
        gauges.put(
                Dirt.NAME_SPACES,
                customers(c -> UNTIDY.matcher(text(c, "firstName")).matches()
                        || UNTIDY.matcher(text(c, "lastName")).matches()));
        gauges.put(
                Dirt.NAME_UPPER_CASE,
                Gauge.of(
                        "customers",
                        c -> !upper(text(c, "lastName"))
                                .equals(text(c, "lastName").toLowerCase(Locale.ROOT)),
                        c -> upper(text(c, "lastName")).equals(text(c, "lastName"))));
        gauges.put(Dirt.NAME_MISSING, customers(c -> !c.has("firstName")));
        gauges.put(
                Dirt.NAME_NON_LATIN,
                Gauge.of(
                        "customers",
                        c -> !c.path("addresses").isEmpty()
                                && !text(c.at("/addresses/0"), "country").equals("JP"),
                        c -> OTHER_SCRIPT.matcher(text(c, "lastName")).matches()));
    }

    private static void address(Map<Dirt, Gauge> gauges) {
        gauges.put(Dirt.ADDRESS_MISSING, customers(c -> c.path("addresses").isEmpty()));
        gauges.put(
                Dirt.PHONE_INVALID,
                new Gauge("customers", CustomerGauges::addresses, a -> !phone(a).isEmpty() && !isReadable(phone(a))));
        gauges.put(
                Dirt.PHONE_NATIONAL,
                new Gauge(
                        "customers",
                        c -> addresses(c).filter(a -> isReadable(phone(a))),
                        a -> !phone(a).startsWith("+") && !phone(a).startsWith("00")));
    }

    static boolean isReadable(String phone) {
        long digits = phone.chars().filter(Character::isDigit).count();
        return digits >= 8 && digits <= 15 && !phone.chars().allMatch(c -> c == '0');
    }

    private static String phone(JsonNode address) {
        return text(address, "phone") + text(address, "mobile");
    }

    private static boolean isUndated(JsonNode customer) {
        JsonNode fields = customer.at("/custom/fields");
        return !fields.has("emailOptInChangedAt") && !fields.has("newsletterDate");
    }

    private static Stream<JsonNode> addresses(JsonNode customer) {
        return customer.path("addresses").valueStream();
    }

    private static Gauge customers(Predicate<JsonNode> dirty) {
        return Gauge.ofAll("customers", dirty);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
