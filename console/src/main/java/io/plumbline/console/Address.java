package io.plumbline.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a browser asked for.
///
/// @param connection limits a list to one connection; empty for all
/// @param after the id of the last thing seen, or 0
/// @param live whether only the part that refreshes itself is wanted
/// @param seen what the browser shows now, as given in the address it asks with; empty for nothing
record Address(String path, String connection, long after, boolean live, String seen) {
    private static final int DIGITS_MAX = 18;

    static Address of(String path, Map<String, String> query) {
        return new Address(
                path,
                query.getOrDefault("connection", ""),
                number(query.getOrDefault("after", "")),
                query.containsKey("live"),
                query.getOrDefault("live", ""));
    }

    /// Where to ask again for the live part.
    String live(String nowSeen) {
        return with(after, Map.of("live", nowSeen));
    }

    /// The page that follows in a list.
    String older(long lastSeen) {
        return with(lastSeen, Map.of());
    }

    /// The same page for one connection, or for all if empty, from its beginning.
    String limitedTo(String otherConnection) {
        return new Address(path, otherConnection, 0, false, "").with(0, Map.of());
    }

    private String with(long afterId, Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!connection.isEmpty()) {
            query.put("connection", connection);
        }
        if (afterId > 0) {
            query.put("after", Long.toString(afterId));
        }
        query.putAll(more);
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static long number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= DIGITS_MAX && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : 0;
    }
}
