package io.plumbline.connectors.emarsys.export;

import java.util.Locale;

/// Why an export came to nothing. A new one is asked for a little later.
public enum ExportFailure {
    UNFINISHED("Emarsys has not finished an export within two hours; a new one will be asked for"),
    BROKEN("Emarsys could not make an export; a new one will be asked for"),
    LOST("Emarsys no longer has an export that it made; a new one will be asked for");

    private final String sentence;

    ExportFailure(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /// As in offsets and problem codes.
    public String word() {
        return "export-" + name().toLowerCase(Locale.ROOT);
    }
}
