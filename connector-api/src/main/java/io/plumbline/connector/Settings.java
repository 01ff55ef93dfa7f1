package io.plumbline.connector;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a user stated about one connection, completed by the descriptor's fallbacks.
///
/// Each getter throws `InvalidSettingsException` if the value cannot be read as asked.
public final class Settings {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final Descriptor descriptor;
    private final Map<String, String> values;

    /// @param values as written by the user; several texts of one setting are joined by commas
    public Settings(Descriptor descriptor, Map<String, String> values) {
        this.descriptor = descriptor;
        this.values = Map.copyOf(values);
    }

    /// Whether the user stated this one.
    public boolean states(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new InvalidSettingsException(name, "Setting '" + name + "' is missing"));
    }

    /// The value, or empty if neither user nor descriptor gives one.
    public Optional<String> optionalText(String name) {
        Setting setting =
                descriptor.setting(name).orElseThrow(() -> new IllegalArgumentException("Undeclared setting " + name));
        String value = values.getOrDefault(name, setting.fallback());
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    public Secret secret(String name) {
        return new Secret(text(name));
    }

    public Optional<Secret> optionalSecret(String name) {
        return optionalText(name).map(Secret::new);
    }

    public URI url(String name) {
        String value = text(name);
        try {
            URI uri = new URI(value);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Reported below like any other text that is no address.
        }
        throw new InvalidSettingsException(name, "Setting '" + name + "' must be an http or https address");
    }

    public int wholeNumber(String name) {
        try {
            return Integer.parseInt(text(name).strip());
        } catch (NumberFormatException e) {
            throw new InvalidSettingsException(name, "Setting '" + name + "' must be a whole number");
        }
    }

    public boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidSettingsException(name, "Setting '" + name + "' must be true or false");
        };
    }

    public List<String> list(String name) {
        return optionalText(name)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    public Duration duration(String name) {
        String text = text(name).strip();
        Matcher matcher = DURATION.matcher(text);
        if (matcher.matches()) {
            return inUnit(Long.parseLong(matcher.group(1)), matcher.group(2));
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidSettingsException(
                    name, "Setting '" + name + "' must be a duration such as 500ms, 30s, 5m, 2h or 1d");
        }
    }

    private static Duration inUnit(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
