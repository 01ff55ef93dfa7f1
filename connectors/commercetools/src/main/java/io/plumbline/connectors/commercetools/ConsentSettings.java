package io.plumbline.connectors.commercetools;

import static io.plumbline.connector.Setting.Type.LIST;
import static io.plumbline.connector.Setting.Type.TEXT;
import static io.plumbline.connector.Setting.optional;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connectors.commercetools.consent.ConsentForm;
import io.plumbline.connectors.commercetools.consent.ConsentForm.Fields;
import io.plumbline.connectors.commercetools.consent.ConsentForm.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How consent is written back. What is named here is what the shipped mapping reads.
final class ConsentSettings {
    static final List<Setting> ALL = List.of(
            optional(
                    "consent-type-key",
                    TEXT,
                    "customer-consent",
                    "Key of the Type that customers without any Type get when consent is written back."),
            optional("consent-value-field", TEXT, "emailOptIn", "Custom field that consent is written to."),
            optional(
                    "consent-time-field",
                    TEXT,
                    "emailOptInChangedAt",
                    "Custom field for the time of consent; empty for none."),
            optional(
                    "consent-source-field",
                    TEXT,
                    "emailOptInSource",
                    "Custom field for how consent was given; empty for none."),
            optional(
                    "consent-source-name",
                    TEXT,
                    "plumbline",
                    "Source that a withdrawal is written with; an opt-in has that of its evidence."),
            optional(
                    "legacy-consent-value-field",
                    TEXT,
                    "newsletter",
                    "The same as consent-value-field in Types of an older form; empty for none."),
            optional(
                    "legacy-consent-time-field",
                    TEXT,
                    "newsletterDate",
                    "The same as consent-time-field in Types of an older form; empty for none."),
            optional("consent-words", LIST, "yes,no", "What a field of texts holds for yes and for no."));

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_-]{2,36}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{2,256}");

    private ConsentSettings() {}

    static ConsentForm form(Settings settings) {
        List<Fields> fields = new ArrayList<>();
        fields.add(new Fields(
                matching(settings, "consent-value-field", FIELD),
                field(settings, "consent-time-field"),
                field(settings, "consent-source-field")));
        field(settings, "legacy-consent-value-field")
                .map(value -> new Fields(value, field(settings, "legacy-consent-time-field"), Optional.empty()))
                .ifPresent(fields::add);
        return new ConsentForm(
                matching(settings, "consent-type-key", KEY),
                fields,
                words(settings),
                settings.text("consent-source-name"));
    }

    private static Optional<String> field(Settings settings, String name) {
        return settings.optionalText(name).map(stated -> matching(settings, name, FIELD));
    }

    private static String matching(Settings settings, String name, Pattern pattern) {
        String text = settings.text(name).strip();
        if (pattern.matcher(text).matches()) {
            return text;
        }
        throw new InvalidSettingsException(
                name, "Setting '" + name + "' must be a name of letters, digits, hyphens or underscores");
    }

    private static Words words(Settings settings) {
        List<String> words = settings.list("consent-words");
        if (words.size() != 2 || words.getFirst().equalsIgnoreCase(words.getLast())) {
            throw new InvalidSettingsException(
                    "consent-words", "Setting 'consent-words' must be two words, for yes and for no, as in yes,no");
        }
        return new Words(words.getFirst(), words.getLast());
    }
}
