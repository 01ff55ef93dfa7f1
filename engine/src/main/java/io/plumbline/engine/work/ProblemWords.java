package io.plumbline.engine.work;

import java.util.Map;

/// Says rules in the words of people who run a shop.
final class ProblemWords {
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("required", "something that has to be there is missing"),
            Map.entry("email-invalid", "the e-mail address is not a valid one"),
            Map.entry("email-placeholder", "the e-mail address stands for nobody, such as noreply@"),
            Map.entry("phone-invalid", "the phone number is not a valid one"),
            Map.entry("phone-country-missing", "the phone number has no country code, and the country is not known"),
            Map.entry("country-unknown", "the country is not one that exists"),
            Map.entry("language-unknown", "the language is not one that exists"),
            Map.entry("language-tag-invalid", "the language is not one that exists"),
            Map.entry("currency-unknown", "the currency is not one that exists"),
            Map.entry("currency-differs", "parts of an order are in different currencies"),
            Map.entry("birth-date-implausible", "the date of birth is before 1900 or in the future"),
            Map.entry("date-invalid", "a date is not a valid one"),
            Map.entry("instant-invalid", "a time is not a valid one"),
            Map.entry("flag-unknown", "a yes or no is neither"),
            Map.entry("code-unmapped", "the mapping knows no translation for a code"),
            Map.entry("unknown-word", "a word is not one of those that are allowed there"),
            Map.entry("money-invalid", "an amount of money is not a valid one"),
            Map.entry("amount-too-large", "an amount of money is too large to be true"),
            Map.entry("number-invalid", "a number is not a valid one"),
            Map.entry("number-not-whole", "a number is not a whole one"),
            Map.entry("number-ambiguous", "a number can be read in two ways"),
            Map.entry("url-invalid", "a web address is not a valid one"),
            Map.entry("too-long", "a text is longer than its field"),
            Map.entry("several-values", "several values stand where one is expected"),
            Map.entry("wrong-form", "a value has another form than expected"),
            Map.entry("merged-into-itself", "somebody was merged with nobody else"),
            Map.entry("not-json", "the record cannot be read at all"),
            Map.entry("expression-failed", "an expression of the mapping failed on it"),
            Map.entry("mapping-failed", "Plumbline itself failed on it"),
            Map.entry("work-failed", "Plumbline itself failed on it"));

    private ProblemWords() {}

    /// What a rule complains of, as the end of a sentence.
    static String rule(String rule) {
        return RULES.getOrDefault(rule, "the rule '" + rule + "' is broken");
    }
}
