package io.plumbline.configuration;

import io.plumbline.configuration.CsvTable.Row;
import io.plumbline.model.history.ExchangeRates;
import io.plumbline.model.history.ExchangeRates.Rate;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlScalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what currencies were worth: a table in a file, or a list in the configuration itself.
final class ReadRates {
    static final String KEY = "rates";
    static final String HOLD_KEY = "rates-hold-days";
    private static final List<String> COLUMNS = List.of("day", "currency", "worth");
    private static final int HOLD_DAYS = 7;
    private static final int HOLD_DAYS_MAX = 366;

    private final Currency reporting;
    private final Map<String, Rate> rates = new LinkedHashMap<>();

    private ReadRates(Currency reporting) {
        this.reporting = reporting;
    }

    static ExchangeRates from(YamlMap history, Currency reporting, Values values, NamedFiles files) {
        ReadRates reader = new ReadRates(reporting);
        for (YamlNode node : history.list(KEY)) {
            if (node instanceof YamlScalar) {
                files.text(node)
                        .ifPresent(file ->
                                CsvTable.read(file.name(), file.text(), COLUMNS, node, row -> reader.add(row, node)));
            } else {
                node.map().ifPresent(reader::addLine);
            }
        }
        int days = values.wholeNumber(history, HOLD_KEY, 1, HOLD_DAYS_MAX).orElse(HOLD_DAYS);
        return ExchangeRates.of(reader.rates.values(), days);
    }

    private void addLine(YamlMap line) {
        line.onlyKeys(COLUMNS);
        String day = line.requiredText("day");
        String currency = line.requiredText("currency");
        String worth = line.requiredText("worth");
        if (!day.isEmpty() && !currency.isEmpty() && !worth.isEmpty()) {
            add(new Row(Map.of("day", day, "currency", currency, "worth", worth), line.place()), line);
        }
    }

    private void add(Row row, YamlNode node) {
        YamlPlace place = row.place();
        String code = row.cell("currency");
        Optional<Currency> currency = Currencies.of(code);
        if (currency.isEmpty()) {
            node.reportAt(place, "There is no currency '" + code + "'" + Currencies.hint(code));
            return;
        }
        if (currency.get().equals(reporting)) {
            node.reportAt(place, code + " is the reporting currency itself and needs no rate");
            return;
        }
        try {
            Rate rate = new Rate(LocalDate.parse(row.cell("day")), currency.get(), new BigDecimal(row.cell("worth")));
            if (rates.putIfAbsent(rate.day() + code, rate) != null) {
                node.reportAt(place, "There is a rate of " + code + " for " + rate.day() + " already");
            }
        } catch (DateTimeParseException e) {
            node.reportAt(place, "Expected a day such as 2026-01-31, found '" + row.cell("day") + "'");
        } catch (IllegalArgumentException e) {
            node.reportAt(place, "Expected what one " + code + " is worth, a number above 0");
        }
    }
}
