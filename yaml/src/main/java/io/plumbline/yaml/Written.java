package io.plumbline.yaml;

/// How a scalar is written in its file, from which the places of its characters follow.
///
/// @param place of its first character, the quote or block sign included
/// @param raw the text as it stands in the file if it fits into one line; otherwise a line break
/// @param indent how far the lines of a literal text are indented
record Written(YamlPlace place, Style style, String raw, int indent) {
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    YamlPlace placeOf(String text, int offset) {
        return switch (style) {
            case LITERAL -> placeInLines(text, offset);
            case FOLDED -> place;
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> raw.indexOf('\n') >= 0 ? place : placeInLine(offset);
        };
    }

    private YamlPlace placeInLines(String text, int offset) {
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new YamlPlace(place.file(), place.line() + 1 + line, indent + offset - lineStart + 1);
    }

    private YamlPlace placeInLine(int offset) {
        int at = style == Style.PLAIN ? 0 : 1;
        for (int i = 0; i < offset && at < raw.length(); i++) {
            at += width(at);
        }
        return new YamlPlace(place.file(), place.line(), place.column() + at);
    }

    /// How many characters of the file stand for the one at this position: two for `''` and most escapes.
    private int width(int at) {
        char c = raw.charAt(at);
        if (style == Style.SINGLE_QUOTED && c == '\'') {
            return 2;
        }
        if (style != Style.DOUBLE_QUOTED || c != '\\' || at + 1 >= raw.length()) {
            return 1;
        }
        return switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
