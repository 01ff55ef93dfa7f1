package io.plumbline.configuration;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Secret;
import io.plumbline.connector.Settings;
import io.plumbline.model.ConnectionName;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `connections`.
final class ConnectionReader {
    private static final List<String> PARTS = List.of("settings", "notifications");
    private static final Pattern IN_ADDRESS = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int SECRET_LENGTH_MIN = 16;

    private final Section connections;
    private final List<Descriptor> descriptors;
    private final Path folder;

    ConnectionReader(Section whole, List<Descriptor> descriptors, Path folder) {
        this.connections = whole.at("connections");
        this.descriptors = descriptors;
        this.folder = folder;
    }

    List<ConnectionSection> read() {
        if (connections.map().entries().isEmpty()) {
            connections
                    .findings()
                    .error(
                            connections.place(),
                            "No connection is configured",
                            "Add 'connections:' with a name for each account, and its 'system'");
        }
        List<ConnectionSection> sections = new ArrayList<>();
        for (YamlEntry entry : connections.map().entries()) {
            entry.value().map().flatMap(map -> connection(entry, map)).ifPresent(sections::add);
        }
        return sections;
    }

    private Optional<ConnectionSection> connection(YamlEntry entry, YamlMap map) {
        Section section = connections.of(entry.key(), map, entry.place());
        Settings own = section.read(Declarations.CONNECTION, PARTS);
        boolean named = ConnectionName.isValid(entry.key());
        if (!named) {
            connections
                    .findings()
                    .error(
                            entry.place(),
                            "'" + entry.key() + "' cannot name a connection",
                            "Use 1 to 40 lower-case letters, digits or hyphens, beginning with a letter");
        }
        Optional<Descriptor> descriptor = own.optionalText("system").flatMap(system -> descriptor(section, system));
        Optional<Path> mapping = own.optionalText("mapping").flatMap(path -> mapping(section, path));
        Optional<Secret> notificationSecret = map.has("notifications") ? notificationSecret(section) : Optional.empty();
        return descriptor
                .map(known -> settings(section, known))
                .filter(settings -> named)
                .map(settings -> new ConnectionSection(
                        new ConnectionName(entry.key()), descriptor.get(), settings, mapping, notificationSecret));
    }

    private static Settings settings(Section section, Descriptor descriptor) {
        return section.at("settings").read(descriptor.settings(), List.of());
    }

    private Optional<Descriptor> descriptor(Section section, String system) {
        List<String> known =
                descriptors.stream().map(Descriptor::system).sorted().toList();
        Optional<Descriptor> descriptor = descriptors.stream()
                .filter(candidate -> candidate.system().equals(system))
                .findFirst();
        if (descriptor.isEmpty()) {
            section.error(
                    "system",
                    "Unknown system '" + system + "'",
                    Nearest.to(system, known)
                            .map(nearest -> "Did you mean '" + nearest + "'?")
                            .orElse("Known are: " + String.join(", ", known)));
        }
        return descriptor;
    }

    private Optional<Path> mapping(Section section, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            if (Files.isReadable(file)) {
                return Optional.of(file);
            }
        } catch (InvalidPathException e) {
            // Reported below like any other path where no file is.
        }
        section.error("mapping", "The mapping file " + path + " cannot be read", "Create it, or leave 'mapping' out");
        return Optional.empty();
    }

    private static Optional<Secret> notificationSecret(Section connection) {
        Section section = connection.at("notifications");
        Optional<Secret> secret =
                section.read(Declarations.NOTIFICATIONS, List.of()).optionalSecret("secret");
        secret.map(Secret::value).ifPresent(value -> {
            if (!IN_ADDRESS.matcher(value).matches()) {
                section.error(
                        "secret",
                        "The secret cannot stand in an address",
                        "Use letters, digits, - and _, for instance what 'openssl rand -hex 24' prints");
            } else if (value.length() < SECRET_LENGTH_MIN) {
                section.warning(
                        "secret",
                        "The secret is short enough to be guessed",
                        "Use 32 characters or more, for instance what 'openssl rand -hex 24' prints");
            }
        });
        return secret;
    }
}
