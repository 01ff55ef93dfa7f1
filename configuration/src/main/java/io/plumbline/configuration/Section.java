package io.plumbline.configuration;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One map of the file, read against declared settings.
///
/// @param name what people call it, for instance `connections.shop.settings`
/// @param place where to report what is missing
record Section(String name, YamlMap map, YamlPlace place, Findings findings, Substitution substitution) {

    /// The map under a key; an empty one at this place if it is absent.
    Section at(String key) {
        YamlPlace there = map.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(YamlEntry::place)
                .findFirst()
                .orElse(place);
        return of(key, map.map(key), there);
    }

    /// A map inside this one that is called by a name.
    Section of(String key, YamlMap inner, YamlPlace there) {
        return new Section(name.isEmpty() ? key : name + "." + key, inner, there, findings, substitution);
    }

    /// Reads values and reports what is missing, unreadable or unknown.
    ///
    /// @param others keys that stand for something else than a value and are read elsewhere
    Settings read(List<Setting> declared, List<String> others) {
        reportUnknown(declared, others);
        Map<String, String> values = new HashMap<>();
        for (Setting setting : declared) {
            Optional<YamlNode> node = map.node(setting.name()).filter(value -> !value.isNull());
            if (node.isEmpty() && setting.required()) {
                reportMissing(setting);
            }
            node.flatMap(value -> value(setting, value)).ifPresent(value -> values.put(setting.name(), value));
        }
        return settings(declared, dropUnreadable(declared, values));
    }

    /// Adds a finding at a key's value, or at the section where the key is absent.
    void error(String key, String message, String remedy) {
        findings.error(map.node(key).map(YamlNode::place).orElse(place), message, remedy);
    }

    void warning(String key, String message, String remedy) {
        findings.warning(map.node(key).map(YamlNode::place).orElse(place), message, remedy);
    }

    private void reportUnknown(List<Setting> declared, List<String> others) {
        List<String> known = new ArrayList<>(others);
        declared.forEach(setting -> known.add(setting.name()));
        for (YamlEntry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                String remedy = Nearest.to(entry.key(), known)
                        .map(nearest -> "Did you mean '" + nearest + "'?")
                        .orElse(known.isEmpty() ? "Leave it out" : "Known here: " + String.join(", ", known));
                findings.error(entry.place(), "Unknown key '" + entry.key() + "'" + in(), remedy);
            }
        }
    }

    private void reportMissing(Setting setting) {
        String example = setting.type() == Setting.Type.SECRET
                ? " Best as '" + setting.name() + ": ${" + variable(setting.name()) + "}'"
                : "";
        findings.error(place, "Missing '" + setting.name() + "'" + in(), "Add it: " + setting.description() + example);
    }

    private Optional<String> value(Setting setting, YamlNode node) {
        if (setting.type() == Setting.Type.LIST) {
            List<String> parts = new ArrayList<>();
            node.list().forEach(part -> scalar(setting, part).ifPresent(parts::add));
            return Optional.of(String.join(",", parts));
        }
        return scalar(setting, node);
    }

    private Optional<String> scalar(Setting setting, YamlNode node) {
        Optional<String> written = node.text();
        if (written.isEmpty() || !(node instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        if (setting.type() == Setting.Type.SECRET && !Substitution.refers(written.get())) {
            findings.warning(
                    node.place(),
                    "The secret '" + setting.name() + "' is written in the file",
                    "Write ${" + variable(setting.name()) + "} and set that environment variable, or ${file:path}");
        }
        return substitution.resolve(
                written.get(), fault -> findings.error(scalar.place(fault.offset()), fault.message(), fault.remedy()));
    }

    /// A value that cannot be read is reported here, once; for what follows it is as if it were not stated.
    private Map<String, String> dropUnreadable(List<Setting> declared, Map<String, String> values) {
        Map<String, String> readable = new HashMap<>(values);
        Settings settings = settings(declared, values);
        for (Setting setting : declared) {
            if (values.containsKey(setting.name())) {
                try {
                    readAs(setting, settings);
                } catch (InvalidSettingsException e) {
                    error(setting.name(), String.valueOf(e.getMessage()), "Change it: " + setting.description());
                    readable.remove(setting.name());
                }
            }
        }
        return readable;
    }

    private Settings settings(List<Setting> declared, Map<String, String> values) {
        return new Settings(new Descriptor(name, name, declared, List.of(), List.of(), ""), values);
    }

    private static Object readAs(Setting setting, Settings settings) {
        return switch (setting.type()) {
            case TEXT -> settings.text(setting.name());
            case SECRET -> settings.secret(setting.name());
            case URL -> settings.url(setting.name());
            case WHOLE_NUMBER -> settings.wholeNumber(setting.name());
            case FLAG -> settings.flag(setting.name());
            case DURATION -> settings.duration(setting.name());
            case LIST -> settings.list(setting.name());
        };
    }

    private String in() {
        return name.isEmpty() ? "" : " in " + name;
    }

    private String variable(String setting) {
        return (name.replace(".settings", "").replace("connections.", "") + "_" + setting)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_");
    }
}
