package io.plumbline.demo.truth;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Days on which somebody who shops can have been born.
final class BirthDateRule {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private BirthDateRule() {}

    /// The day as ISO writes it; empty if it is none, or out of question.
    static String day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(today) ? "" : day.toString();
        } catch (DateTimeParseException _) {
            return "";
        }
    }
}
