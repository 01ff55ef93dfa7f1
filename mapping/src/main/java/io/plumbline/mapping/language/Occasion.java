package io.plumbline.mapping.language;

import java.util.Locale;

/// What an event of a destination can be about; the words after `on:`.
public enum Occasion {
    ORDER_PLACED,
    ORDER_SHIPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
