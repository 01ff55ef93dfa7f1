package io.plumbline.configuration;

import io.plumbline.connector.Connector;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Secret;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.model.ConnectionName;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one connection and holds it against what its connector declares.
final class ReadConnection {
    static final List<String> KEYS = List.of("system", "settings", "mapping", "notifications");

    private final Map<String, Connector> connectors;
    private final Path folder;
    private final Values values;

    ReadConnection(Map<String, Connector> connectors, Path folder, Values values) {
        this.connectors = connectors;
        this.folder = folder;
        this.values = values;
    }

    Optional<ConnectionConfiguration> read(ConnectionName name, YamlMap connection) {
        connection.onlyKeys(KEYS);
        String system = connection.requiredText("system");
        Connector connector = connectors.get(system);
        if (connector == null) {
            if (!system.isEmpty()) {
                connection.reportAt(
                        "system", "Unknown system '" + system + "'" + Nearest.hint(system, connectors.keySet()));
            }
            return Optional.empty();
        }
        Optional<Secret> secret = ReadNotifications.from(connection, values);
        return Optional.of(new ConnectionConfiguration(
                name, connector, settings(connector.descriptor(), connection), mapping(connection), secret));
    }

    private Optional<Path> mapping(YamlMap connection) {
        Optional<Path> mapping = values.text(connection, "mapping").map(folder::resolve);
        mapping.filter(path -> !Files.isReadable(path))
                .ifPresent(path -> connection.reportAt("mapping", "The mapping file cannot be read"));
        return mapping;
    }

    private Settings settings(Descriptor descriptor, YamlMap connection) {
        YamlMap map = connection.map("settings");
        map.onlyKeys(descriptor.settings().stream().map(Setting::name).toList());
        Map<String, String> stated = new LinkedHashMap<>();
        for (Setting setting : descriptor.settings()) {
            value(setting, map).ifPresent(value -> stated.put(setting.name(), value));
            if (setting.required() && !map.has(setting.name())) {
                map.report("Missing '" + setting.name() + "': " + setting.description());
            }
        }
        Settings settings = new Settings(descriptor, stated);
        descriptor.settings().stream()
                .filter(setting -> stated.containsKey(setting.name()))
                .forEach(setting -> tryOut(setting, settings, map));
        return settings;
    }

    private Optional<String> value(Setting setting, YamlMap map) {
        return switch (setting.type()) {
            case SECRET -> values.secret(map, setting.name()).map(Secret::value);
            case LIST ->
                map.has(setting.name())
                        ? Optional.of(String.join(",", values.texts(map, setting.name())))
                        : Optional.empty();
            default -> values.text(map, setting.name());
        };
    }

    private static void tryOut(Setting setting, Settings settings, YamlMap map) {
        try {
            switch (setting.type()) {
                case URL -> settings.url(setting.name());
                case WHOLE_NUMBER -> settings.wholeNumber(setting.name());
                case FLAG -> settings.flag(setting.name());
                case DURATION -> settings.duration(setting.name());
                case TEXT, SECRET, LIST -> settings.optionalText(setting.name());
            }
        } catch (InvalidSettingsException e) {
            map.reportAt(setting.name(), e.explanation());
        }
    }
}
