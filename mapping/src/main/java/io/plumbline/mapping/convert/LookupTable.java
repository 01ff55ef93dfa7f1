package io.plumbline.mapping.convert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table that translates codes.
///
/// @param entries what each code means; an empty meaning says that the code deliberately means nothing
/// @param otherwise what all other codes mean; if absent, another code is a problem
public record LookupTable(
        String name,
        boolean ignoreCase,
        Map<String, Optional<String>> entries,
        @Nullable String otherwise) {
    public LookupTable {
        Map<String, Optional<String>> byKey = new HashMap<>();
        for (Map.Entry<String, Optional<String>> entry : entries.entrySet()) {
            byKey.put(key(entry.getKey(), ignoreCase), entry.getValue());
        }
        entries = Map.copyOf(byKey);
    }

    private static String key(String code, boolean ignoreCase) {
        return ignoreCase ? code.strip().toLowerCase(Locale.ROOT) : code.strip();
    }

    Converted find(String code) {
        Optional<String> meaning = entries.get(key(code, ignoreCase));
        if (meaning != null) {
            return meaning.map(Converted::value).orElse(Converted.NOTHING);
        }
        String fallback = otherwise();
        if (fallback != null) {
            return Converted.value(fallback);
        }
        String message = "The lookup '" + name + "' does not know this code; add it, or `else:`";
        return new Converted.Misfit(Lookup.UNMAPPED, message, true);
    }
}
