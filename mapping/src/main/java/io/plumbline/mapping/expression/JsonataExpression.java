package io.plumbline.mapping.expression;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import io.plumbline.model.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A JSONata expression.
///
/// One compiled expression serves all threads: the library evaluates on an instance per thread, and every evaluation
/// here gets a frame of its own. The bounds of time are wide, because they measure the clock on the wall and a pause of
/// the machine must not send a good record to quarantine.
final class JsonataExpression implements Expression {
    private static final long MILLISECONDS_MAX = 3_000;
    private static final int DEPTH_MAX = 200;
    private static final Pattern NOT_PURE = Pattern.compile("\\$(now|millis|random|shuffle|eval)\\s*\\(");

    private final String text;
    private final Jsonata compiled;
    private final List<String> names;

    private JsonataExpression(String text, Jsonata compiled, List<String> names) {
        this.text = text;
        this.compiled = compiled;
        this.names = names;
    }

    static JsonataExpression parse(String text, Names known) throws SyntaxException {
        Matcher impure = NOT_PURE.matcher(text);
        if (impure.find()) {
            throw new SyntaxException(
                    impure.start(),
                    "'$" + impure.group(1) + "' is not allowed: the same record must give the same result");
        }
        try {
            List<String> used = known.all().stream()
                    .filter(name -> text.contains("$" + name))
                    .toList();
            return new JsonataExpression(text, Jsonata.jsonata(text), used);
        } catch (JException e) {
            throw new SyntaxException(offset(text, e), "Not valid JSONata: " + e.getMessage());
        }
    }

    /// The library tells where the wrong token ends; people look for where it starts.
    private static int offset(String text, JException e) {
        int end = Math.clamp(e.getLocation(), 0, text.length());
        int length = e.getCurrent() instanceof String token && text.startsWith(token, end - token.length())
                ? token.length()
                : 1;
        return Math.max(0, end - length);
    }

    @Override
    public @Nullable Object value(Scope scope) {
        Jsonata.Frame frame = compiled.createFrame();
        frame.setRuntimeBounds(MILLISECONDS_MAX, DEPTH_MAX);
        for (String name : names) {
            Object value = scope.named(name);
            if (value != null) {
                frame.bind(name, plain(value));
            }
        }
        return evaluate(plain(scope.self()), frame);
    }

    private @Nullable Object evaluate(Object input, Jsonata.Frame frame) {
        try {
            return finite(compiled.evaluate(input, frame));
        } catch (JException e) {
            throw new ExpressionFailedException("The expression failed with " + code(e));
        } catch (RuntimeException e) {
            // The library lets casts and arithmetic fail on data it did not expect; that is one record's problem.
            throw new ExpressionFailedException(
                    "The expression failed with " + e.getClass().getSimpleName());
        }
    }

    /// Codes such as `T2001` have no blanks; whole sentences may repeat values and are left out.
    private static String code(JException e) {
        String error = String.valueOf(e.getError());
        return error.indexOf(' ') < 0 ? error : "its bounds of time or depth exceeded, or a value of the wrong type";
    }

    private static @Nullable Object finite(@Nullable Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            throw new ExpressionFailedException("The expression does not give a finite number");
        }
        return value;
    }

    /// Documents as the maps that the library understands.
    private static Object plain(Object value) {
        return switch (value) {
            case Document document -> plainMap(document.values());
            case List<?> list -> plainList(list);
            default -> value;
        };
    }

    private static Map<String, Object> plainMap(Map<String, Object> values) {
        Map<String, Object> map = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }

    private static List<Object> plainList(List<?> list) {
        List<Object> plain = new ArrayList<>(list.size());
        for (Object element : list) {
            if (element != null) {
                plain.add(plain(element));
            }
        }
        return plain;
    }

    @Override
    public String text() {
        return "=" + text;
    }
}
