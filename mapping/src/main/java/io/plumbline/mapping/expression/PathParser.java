package io.plumbline.mapping.expression;

import io.plumbline.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;

/// Reads plain paths: `a.b`, `a[0].b`, `a[id=$record.defaultId].b`, `$record.a`, `` a.`odd name` ``.
final class PathParser {
    private final String text;
    private final int offset;
    private final Names names;
    private int at;

    private PathParser(String text, int offset, Names names) {
        this.text = text;
        this.offset = offset;
        this.names = names;
    }

    /// @param offset where the path starts in the text that messages count from
    static PlainPath parse(String text, int offset, Names names) throws SyntaxException {
        return new PathParser(text, offset, names).path();
    }

    private PlainPath path() throws SyntaxException {
        String root = Scope.SELF;
        List<PathStep> steps = new ArrayList<>();
        if (peek() == '$') {
            at++;
            root = root();
        } else {
            steps.add(new PathStep.Name(name()));
        }
        while (at < text.length()) {
            steps.add(step());
        }
        return new PlainPath(text, root, steps, names.meaning(root));
    }

    private String root() throws SyntaxException {
        int start = at;
        String root = name();
        if (!names.contains(root)) {
            throw problem(start - 1, "Unknown name '$" + root + "'" + Nearest.hint("$" + root, written(names)));
        }
        return root;
    }

    private static List<String> written(Names names) {
        return names.all().stream().map(name -> "$" + name).toList();
    }

    private PathStep step() throws SyntaxException {
        char c = peek();
        at++;
        if (c == '.') {
            return new PathStep.Name(name());
        }
        if (c == '[') {
            return selector();
        }
        throw problem(at - 1, "Not a plain path; an expression starts with '='");
    }

    private PathStep selector() throws SyntaxException {
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw problem(at - 1, "']' is missing");
        }
        int start = at;
        String inside = text.substring(at, end);
        at = end + 1;
        int equals = inside.indexOf('=');
        if (equals > 0) {
            String wanted = inside.substring(equals + 1).strip();
            return new PathStep.Match(inside.substring(0, equals).strip(), wanted(wanted, start + equals + 1));
        }
        try {
            return new PathStep.Index(Integer.parseInt(inside.strip()));
        } catch (NumberFormatException e) {
            throw problem(start, "Expected a whole number or 'name=value' in brackets");
        }
    }

    private Expression wanted(String wanted, int start) throws SyntaxException {
        if (wanted.startsWith("$")) {
            return parse(wanted, offset + start, names);
        }
        return Literals.constant(wanted);
    }

    private String name() throws SyntaxException {
        int start = at;
        if (peek() == '`') {
            int end = text.indexOf('`', at + 1);
            if (end < 0) {
                throw problem(at, "'`' is missing");
            }
            at = end + 1;
            return text.substring(start + 1, end);
        }
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw problem(at, "Expected a name");
        }
        return text.substring(start, at);
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '@' || c == ':' || c == '#';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private SyntaxException problem(int where, String message) {
        return new SyntaxException(offset + where, message);
    }
}
