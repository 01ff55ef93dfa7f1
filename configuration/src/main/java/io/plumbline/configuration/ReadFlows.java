package io.plumbline.configuration;

import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.SourceConnector;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.profile.Audience;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what goes from where to where.
final class ReadFlows {
    static final List<String> KEYS =
            List.of("from", "to", "contacts", "orders", "events", "consent", "only", "orders-since", "events-max-age");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Duration EVENTS_MAX_AGE = Duration.ofHours(24);
    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([mhd])");

    private final Map<ConnectionName, ConnectionConfiguration> connections;
    private final Values values;

    ReadFlows(Map<ConnectionName, ConnectionConfiguration> connections, Values values) {
        this.connections = connections;
        this.values = values;
    }

    void read(YamlMap flow, List<FlowConfiguration> flows) {
        flow.onlyKeys(KEYS);
        Optional<ConnectionConfiguration> from = end(flow, "from");
        Optional<ConnectionConfiguration> to = end(flow, "to");
        from.filter(connection -> !(connection.connector() instanceof SourceConnector))
                .ifPresent(connection -> flow.reportAt("from", connection.name() + " is no source of records"));
        to.filter(connection -> !(connection.connector() instanceof DestinationConnector))
                .ifPresent(connection -> flow.reportAt("to", connection.name() + " is no destination"));
        if (from.isPresent() && to.isPresent()) {
            if (flows.stream().anyMatch(other -> isSame(other, from.get(), to.get()))) {
                flow.report("There is a flow from " + from.get().name() + " to "
                        + to.get().name() + " already");
            }
            flows.add(new FlowConfiguration(
                    from.get().name(),
                    to.get().name(),
                    only(flow.map("only")),
                    flow.flag("contacts").orElse(true),
                    flow.flag("orders").orElse(true),
                    flow.flag("events").orElse(true),
                    flow.flag("consent").orElse(true),
                    since(flow),
                    age(flow)));
        }
    }

    private static boolean isSame(FlowConfiguration flow, ConnectionConfiguration from, ConnectionConfiguration to) {
        return flow.from().equals(from.name()) && flow.to().equals(to.name());
    }

    private Optional<ConnectionConfiguration> end(YamlMap flow, String key) {
        String name = flow.requiredText(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<ConnectionConfiguration> connection = ConnectionName.isValid(name)
                ? Optional.ofNullable(connections.get(new ConnectionName(name)))
                : Optional.empty();
        if (connection.isEmpty()) {
            List<String> known =
                    connections.keySet().stream().map(ConnectionName::value).toList();
            flow.reportAt(key, "There is no connection '" + name + "'" + Nearest.hint(name, known));
        }
        return connection;
    }

    private Audience only(YamlMap only) {
        only.onlyKeys(List.of("stores", "countries"));
        Set<String> countries = new LinkedHashSet<>();
        for (String country : values.texts(only, "countries")) {
            String code = country.toUpperCase(Locale.ROOT);
            if (!COUNTRIES.contains(code)) {
                only.reportAt("countries", "'" + country + "' is no two-letter country code (ISO 3166-1)");
            }
            countries.add(code);
        }
        return new Audience(Set.copyOf(values.texts(only, "stores")), countries);
    }

    private Instant since(YamlMap flow) {
        String text = values.text(flow, "orders-since").orElse("");
        if (text.isEmpty()) {
            return Instant.EPOCH;
        }
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            flow.reportAt("orders-since", "Expected a day such as 2024-11-01");
            return Instant.EPOCH;
        }
    }

    private Duration age(YamlMap flow) {
        String text = values.text(flow, "events-max-age").orElse("");
        if (text.isEmpty()) {
            return EVENTS_MAX_AGE;
        }
        Matcher matcher = AGE.matcher(text);
        if (!matcher.matches()) {
            flow.reportAt("events-max-age", "Expected a time such as 30m, 24h or 2d");
            return EVENTS_MAX_AGE;
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
