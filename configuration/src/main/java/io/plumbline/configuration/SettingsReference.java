package io.plumbline.configuration;

import io.plumbline.connector.Connector;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Setting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Writes the reference page of all settings from what is declared, so that it cannot be out of date unnoticed.
public final class SettingsReference {
    private static final String HISTORY = """
            | `history.currency` | the reporting currency of lifetime values; if not given, they are told for people all of whose orders are in one currency |
            | `history.rates` | what one unit of other currencies was worth in the reporting currency: a CSV file with the columns `day,currency,worth`, relative to this one, or a list of `{day: 2026-01-31, currency: GBP, worth: 1.15}` |
            | `history.rates-hold-days` | how many days a rate holds if no later one follows, its own included; `7` if not given. Orders of days without a rate are left out of sums and told |
            | `history.zone` | whose days count, for instance `Europe/Berlin`; `UTC` if not given |
            | `history.connections` | the connections whose orders count; all if not given. To be named where a shop and an ERP both tell of the same orders |
            | `history.shops.<name>.connection`, `history.shops.<name>.store` | which orders belong to a shop that has values of its own, as `history.<name>.orderCount` |
            | `history.rfm.recency-days` | ascending; the score `history.recency` is 1 and one more for each of them within which the last order is |
            | `history.rfm.frequency-orders` | ascending; `history.frequency` is 1 and one more for each number of orders that is reached |
            | `history.rfm.monetary-value` | ascending, in the reporting currency; `history.monetary` is 1 and one more for each value that is reached |
            | `history.articles-max` | how many of the articles bought last are told; `10` if not given |
            | `history.categories` | a CSV file with the columns `sku,category`, for orders that do not tell categories themselves |
            | `history.orders-max` | of an account with more orders no history is told, for it is no person but a till or a marketplace; `2000` if not given |
            """;

    private SettingsReference() {}

    /// The page, in Markdown.
    public static String page(Collection<? extends Connector> connectors) {
        StringBuilder page = new StringBuilder("""
                # Settings

                Generated from what the program declares; a test keeps it current.

                Values may refer to what stands outside the file: `${NAME}` is an environment variable, `${NAME:-fallback}` one
                with a fallback, `${file:/path}` the text of a file. They may stand anywhere in a value, with or without quotes, in
                braces too: `settings: {client-secret: ${SHOP_SECRET}}`. A variable that is empty counts as missing. Secrets
                belong outside, not into the file itself.

                | key | what it says |
                |---|---|
                | `workspace` | the name of this shop's set-up |
                | `data` | the folder of the store, relative to the file; `data` if not given |
                | `server.address`, `server.port` | where the status page and the REST API are; `127.0.0.1` and `8080` if not given |
                | `server.token` | what clients must show; required if other machines can reach the address |
                | `connections.<name>.system` | the kind of system, see below |
                | `connections.<name>.settings` | see below |
                | `connections.<name>.mapping` | a file that extends the shipped mapping, relative to the file |
                | `connections.<name>.notifications.secret` | makes `/hooks/<name>/<secret>` take notifications; 16 characters or more, letters, digits and `- . _ ~` only: take what `openssl rand -hex 24` prints |
                | `flows[].from`, `flows[].to` | the connections that a flow joins |
                | `flows[].contacts`, `flows[].orders`, `flows[].events` | what goes; `true` if not given |
                | `flows[].consent` | whether consent that others learned of is written into the accounts of the destination; `true` if not given |
                | `flows[].only.stores` | keys of stores: only accounts that belong to one of them, guests who bought there, and orders placed there go; `""` stands for what belongs to no store |
                | `flows[].only.countries` | two-letter codes: only people whose address is in one of them go, with all their orders |
                | `flows[].orders-since` | leaves out orders placed before this day, for instance `2024-11-01` |
                | `flows[].events-max-age` | moments older than this start no event; `24h` if not given |
                | `consent.master` | the connection whose opt-ins count; if not given, the latest act counts wherever it was made. Opt-outs count from everywhere |
                | `fields.<name>.owners` | the connections that own a field of customers, the first one first; where one has no value the next one is asked |
                | `fields.<name>.others` | whether connections that are not named are asked last; `true` if not given |
                | `fields.<name>.tie` | which value counts of several with the same say: `most-recent` (if not given), `first`, `highest`, `longest` or `union` |
                | `identity.joins` | by what contacts are recognised as one person, the most trusted first: `externalId`, `customerNumber`, `email`, `phone`, `loyaltyNumber`, `attributes.<name>`; `[email]` if not given. A source's own customer id always joins first. An entry that says more is a map: `{by: externalId, distinct: true}` |
                | `identity.joins[].distinct` | whether one person has only one, so that two contacts with different ones are never joined by what stands further down; `false` if not given |
                | `identity.joins[].shared` | whether all connections number alike; `true` for `externalId`, `email` and `phone`, `false` for all others if not given |
                | `identity.joins-max` | how many accounts one identifier may join; one that stands on more joins nobody and is a case; `5` if not given |
                | `identity.guests-max` | the same for records of people without an account; `250` if not given |
                | `identity.never.emails`, `identity.never.domains` | addresses that join nobody: whole ones, `till@`, or with `*` |
                | `identity.same-mailbox.dots`, `identity.same-mailbox.tags` | domains of providers that ignore dots before the `@`, or what follows a `+`; used to recognise people only |
                | `consent.undated-grants` | whether an opt-in without a date counts where nobody ever opted out; `true` if not given |
                """);
        page.append(HISTORY);
        List<Descriptor> descriptors = connectors.stream()
                .map(Connector::descriptor)
                .sorted(Comparator.comparing(Descriptor::system))
                .toList();
        descriptors.forEach(descriptor -> section(descriptor, page));
        return page.toString();
    }

    private static void section(Descriptor descriptor, StringBuilder page) {
        page.append("\n## `system: ")
                .append(descriptor.system())
                .append("` (")
                .append(descriptor.title())
                .append(")\n\n| setting | kind | if not given | what it says |\n|---|---|---|---|\n");
        for (Setting setting : descriptor.settings()) {
            page.append("| `")
                    .append(setting.name())
                    .append("` | ")
                    .append(setting.type().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" | ")
                    .append(fallback(setting))
                    .append(" | ")
                    .append(setting.description())
                    .append(" |\n");
        }
    }

    private static String fallback(Setting setting) {
        if (setting.required()) {
            return "**required**";
        }
        return setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
    }
}
