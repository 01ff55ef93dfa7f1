package io.plumbline.app.explain;

import java.util.ArrayList;
import java.util.List;

/// Text in lines of limited length, broken at spaces; what is longer than a line is broken anywhere.
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : inWord(rest, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /// After a dot, as paths have them, rather than in the middle of a name.
    private static int inWord(String text, int width) {
        int dot = text.lastIndexOf('.', width - 1);
        return dot > width / 2 ? dot + 1 : width;
    }

    /// The beginning of a text that is too long.
    static String shortened(String text, int lengthMax) {
        return text.length() <= lengthMax ? text : text.substring(0, lengthMax - 1) + "…";
    }
}
