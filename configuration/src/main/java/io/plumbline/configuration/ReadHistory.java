package io.plumbline.configuration;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.history.ExchangeRates;
import io.plumbline.model.history.HistoryFields;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.history.HistoryRules.ArticleRules;
import io.plumbline.model.history.HistoryRules.MoneyRules;
import io.plumbline.model.history.Shop;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads by which rules what follows from people's orders is derived.
final class ReadHistory {
    private static final List<String> KEYS = List.of(
            "currency",
            ReadRates.KEY,
            ReadRates.HOLD_KEY,
            "zone",
            "connections",
            "shops",
            "rfm",
            "articles-max",
            "categories",
            "orders-max");
    private static final List<String> SHOP_KEYS = List.of("connection", "store");
    private static final List<String> CATEGORY_COLUMNS = List.of("sku", "category");
    private static final Pattern SHOP_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final int ARTICLES_MAX = 100;
    private static final int ORDERS_MAX = 100_000;

    private final YamlMap history;
    private final Collection<ConnectionName> connections;
    private final Values values;
    private final NamedFiles files;

    private ReadHistory(YamlMap history, Collection<ConnectionName> connections, Values values, NamedFiles files) {
        this.history = history;
        this.connections = connections;
        this.values = values;
        this.files = files;
    }

    static HistoryRules from(YamlMap history, Collection<ConnectionName> connections, Values values, NamedFiles files) {
        return new ReadHistory(history, connections, values, files).rules();
    }

    private HistoryRules rules() {
        HistoryRules standard = HistoryRules.STANDARD;
        history.onlyKeys(KEYS);
        Optional<Currency> currency = currency();
        return new HistoryRules(
                new MoneyRules(currency, rates(currency)),
                zone(),
                sources(),
                shops(),
                ReadThresholds.from(history.map("rfm"), currency.isPresent()),
                new ArticleRules(
                        values.wholeNumber(history, "articles-max", 1, ARTICLES_MAX)
                                .orElse(standard.articles().max()),
                        categories()),
                values.wholeNumber(history, "orders-max", 1, ORDERS_MAX).orElse(standard.ordersMax()));
    }

    private Optional<Currency> currency() {
        Optional<String> code = values.text(history, "currency");
        Optional<Currency> currency = code.flatMap(Currencies::of);
        if (code.isPresent() && currency.isEmpty()) {
            history.reportAt("currency", "There is no currency '" + code.get() + "'" + Currencies.hint(code.get()));
        }
        return currency;
    }

    private ExchangeRates rates(Optional<Currency> currency) {
        if (history.has(ReadRates.KEY) && !history.has("currency")) {
            history.reportAt(ReadRates.KEY, "Rates need a 'currency' to convert into");
        }
        return currency.map(reporting -> ReadRates.from(history, reporting, values, files))
                .orElse(ExchangeRates.NONE);
    }

    private ZoneId zone() {
        Optional<String> name = values.text(history, "zone");
        try {
            return name.map(ZoneId::of).orElse(HistoryRules.STANDARD.zone());
        } catch (DateTimeException e) {
            String hint = Nearest.hint(name.orElse(""), ZoneId.getAvailableZoneIds());
            history.reportAt("zone", "There is no time zone '" + name.orElse("") + "'" + hint);
            return HistoryRules.STANDARD.zone();
        }
    }

    private Set<ConnectionName> sources() {
        Set<ConnectionName> sources = new HashSet<>();
        for (YamlNode node : history.list("connections")) {
            node.text().flatMap(name -> connection(name, node)).ifPresent(sources::add);
        }
        return sources;
    }

    private Optional<ConnectionName> connection(String name, YamlNode node) {
        Optional<ConnectionName> found = connections.stream()
                .filter(connection -> connection.value().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = connections.stream().map(ConnectionName::value).toList();
            node.report("There is no connection '" + name + "'" + Nearest.hint(name, known));
        }
        return found;
    }

    private SortedMap<String, Shop> shops() {
        SortedMap<String, Shop> shops = new TreeMap<>();
        for (YamlEntry entry : history.map("shops").entries()) {
            if (!SHOP_NAME.matcher(entry.key()).matches()) {
                entry.value().reportAt(entry.place(), "A shop's name has letters, digits, '-' and '_' only");
            } else if (!HistoryFields.isFree(entry.key())) {
                entry.value().reportAt(entry.place(), "'" + entry.key() + "' is the name of a value already");
            }
            entry.value().map().ifPresent(shop -> shops.put(entry.key(), shop(shop)));
        }
        return shops;
    }

    private Shop shop(YamlMap shop) {
        shop.onlyKeys(SHOP_KEYS);
        Optional<ConnectionName> connection =
                shop.node("connection").flatMap(node -> node.text().flatMap(name -> connection(name, node)));
        Optional<String> store = values.text(shop, "store");
        if (!shop.has("connection") && store.isEmpty()) {
            shop.report("Name the 'connection' or the 'store' whose orders belong to this shop");
        }
        return new Shop(connection, store);
    }

    private Map<String, List<String>> categories() {
        Map<String, List<String>> categories = new HashMap<>();
        history.node("categories")
                .ifPresent(node -> files.text(node)
                        .ifPresent(file -> CsvTable.read(
                                file.name(),
                                file.text(),
                                CATEGORY_COLUMNS,
                                node,
                                row -> categories
                                        .computeIfAbsent(row.cell("sku"), ignored -> new ArrayList<>())
                                        .add(row.cell("category")))));
        return categories;
    }
}
