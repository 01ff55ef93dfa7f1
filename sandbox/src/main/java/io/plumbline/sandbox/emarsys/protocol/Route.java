package io.plumbline.sandbox.emarsys.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A method and a path, the permission they need and what they do.
///
/// @param method       the HTTP method
/// @param template     the path's segments; `{id}` stands for a number, `{text}` for anything
/// @param permission   the permission needed, or [#OPEN]
/// @param bodyBytesMax the largest body taken
/// @param action       the work
public record Route(String method, List<String> template, String permission, int bodyBytesMax, Action action) {
    /// Marks routes that every credential may use.
    public static final String OPEN = "";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /// Tells whether the first segments of a path fit the first segments of this route.
    boolean fits(List<String> segments, int count) {
        if (count > template.size()) {
            return false;
        }
        for (int position = 0; position < count; position++) {
            if (!fits(template.get(position), segments.get(position))) {
                return false;
            }
        }
        return true;
    }

    boolean fits(List<String> segments) {
        return segments.size() == template.size() && fits(segments, segments.size());
    }

    List<String> arguments(List<String> segments) {
        List<String> arguments = new ArrayList<>();
        for (int position = 0; position < template.size(); position++) {
            if (template.get(position).startsWith("{")) {
                arguments.add(segments.get(position));
            }
        }
        return arguments;
    }

    private static boolean fits(String pattern, String segment) {
        return switch (pattern) {
            case "{id}" -> NUMBER.matcher(segment).matches();
            case "{text}" -> true;
            default -> pattern.equals(segment);
        };
    }
}
