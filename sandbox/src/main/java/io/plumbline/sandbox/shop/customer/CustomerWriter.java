package io.plumbline.sandbox.shop.customer;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.person.PostalAddress;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes accounts as customer resources.
public record CustomerWriter(Ids ids, Period period, Output output) {
    private static final List<Dirt> LOCALES = List.of(Dirt.LOCALE_MISSING, Dirt.LOCALE_ODD);
    private static final List<String> GROUPS = List.of("vip", "vip", "vip", "wholesale", "staff");
    private static final double SHARE_IN_GROUP = 0.08;
    private static final double SHARE_CHANGED = 0.5;

    public void write(Account account) {
        Draw draw = Draw.of(ids.seed(), "customer", account.number());
        ObjectNode details = Json.object();
        new AddressBook(output).write(draw, account, details);
        Instant consentChangedAt = new ConsentFields(ids, period).write(draw, account, details);
        ObjectNode customer = head(draw, account, consentChangedAt);
        writeNumbers(draw, account, customer);
        writeEmail(draw, account, customer);
        writePerson(draw, account, customer);
        writeLocale(draw, account.market(), customer);
        writeGroups(draw, customer);
        ArrayNode stores = customer.putArray("stores");
        if (!account.global()) {
            stores.add(Json.keyReference("store", account.market().key()));
        }
        customer.setAll(details);
        output.resource("customers", customer);
    }

    private ObjectNode head(Draw draw, Account account, Instant changedAt) {
        Instant edited = draw.chance(SHARE_CHANGED) ? draw.between(account.createdAt(), period.end()) : changedAt;
        Instant lastModifiedAt = Timestamps.latest(account.createdAt(), changedAt, edited);
        return new Head(account.id(), 1 + draw.below(12), account.createdAt(), lastModifiedAt, "storefront").toJson();
    }

    private static void writeNumbers(Draw draw, Account account, ObjectNode customer) {
        if (draw.chance(0.9)) {
            customer.put("customerNumber", "C-" + (100_000 + account.number()));
        }
        if (draw.chance(0.3)) {
            customer.put("key", "customer-" + account.number());
        }
        if (draw.chance(0.5)) {
            customer.put("externalId", "crm-" + account.individual().number());
        }
    }

    private void writeEmail(Draw draw, Account account, ObjectNode customer) {
        customer.put("email", account.email().text()).put("isEmailVerified", draw.chance(0.6));
        Rule rule = account.email().fault();
        if (rule != null) {
            output.fault("customers", account.id(), "email", rule);
        }
        boolean external = draw.chance(0.05);
        customer.put("authenticationMode", external ? "ExternalAuth" : "Password");
        if (!external) {
            customer.put("password", "****" + draw.uuid().substring(0, 3) + "=");
        }
    }

    private void writePerson(Draw draw, Account account, ObjectNode customer) {
        PostalAddress.writeName(customer, account.name());
        boolean feminine = account.individual().name().feminine();
        if (draw.chance(0.7)) {
            customer.put("salutation", salutation(account.market(), feminine));
        }
        if (draw.chance(0.03)) {
            customer.put("title", "Dr.");
        }
        if (draw.chance(0.04)) {
            customer.put("companyName", account.individual().name().familyText() + " & Co.");
        }
        if (draw.chance(Dirt.DATE_OF_BIRTH_IN_FUTURE)) {
            LocalDate today = LocalDate.ofInstant(period.end(), ZoneOffset.UTC);
            customer.put("dateOfBirth", today.plusDays(1 + draw.below(20_000)).toString());
            output.fault("customers", account.id(), "dateOfBirth", Rule.DATE_OF_BIRTH_IN_FUTURE);
        } else if (draw.chance(0.4)) {
            customer.put("dateOfBirth", account.individual().born().toString());
        }
    }

    private static String salutation(Market market, boolean feminine) {
        return switch (market) {
            case UK -> feminine ? "Ms" : "Mr";
            case DE -> feminine ? "Frau" : "Herr";
            case JP -> "様";
        };
    }

    private static void writeLocale(Draw draw, Market market, ObjectNode customer) {
        Optional<Dirt> dirt = draw.atMostOneOf(LOCALES);
        if (dirt.isEmpty()) {
            customer.put("locale", market.locale());
        } else if (dirt.get() == Dirt.LOCALE_ODD) {
            List<String> odd = List.of(
                    market.locale().replace('-', '_'),
                    market.language().toUpperCase(Locale.ROOT),
                    market.language() + "-");
            customer.put("locale", draw.pick(odd));
        }
    }

    private void writeGroups(Draw draw, ObjectNode customer) {
        ArrayNode assignments = customer.putArray("customerGroupAssignments");
        if (draw.chance(SHARE_IN_GROUP)) {
            ObjectNode group = Json.reference("customer-group", ids.of("customer-group", draw.pick(GROUPS)));
            customer.set("customerGroup", group);
            assignments.addObject().set("customerGroup", group.deepCopy());
        }
    }
}
