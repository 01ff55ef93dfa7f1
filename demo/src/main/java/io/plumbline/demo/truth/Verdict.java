package io.plumbline.demo.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the judge found.
///
/// @param contactsExpected people whom the destination should hold
/// @param contactsHeld contacts that it holds
/// @param contactsDiffering people who are missing, contacts nobody expects, and contacts with at least one wrong field
/// @param samples some of the differences, in words
public record Verdict(long contactsExpected, long contactsHeld, long contactsDiffering, List<String> samples) {
    public Verdict {
        samples = List.copyOf(samples);
    }

    /// The figures under the names that scripts rely on.
    public Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("contactsExpected", contactsExpected);
        json.put("contactsHeld", contactsHeld);
        json.put("contactsDiffering", contactsDiffering);
        return json;
    }
}
