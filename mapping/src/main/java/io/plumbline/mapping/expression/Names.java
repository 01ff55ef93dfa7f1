package io.plumbline.mapping.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names that expressions may use at some place of a mapping, without their `$`.
public final class Names {
    private final Map<String, Optional<Expression>> known = new LinkedHashMap<>();

    /// The names that are there from the start, beside `this`.
    public static Names of(Collection<String> given) {
        Names names = new Names();
        names.known.put(Scope.SELF, Optional.empty());
        given.forEach(name -> names.known.put(name, Optional.empty()));
        return names;
    }

    /// These names and one more, which stands for an expression.
    public Names and(String name, Expression meaning) {
        Names more = new Names();
        more.known.putAll(known);
        more.known.put(name, Optional.of(meaning));
        return more;
    }

    boolean contains(String name) {
        return known.containsKey(name);
    }

    Collection<String> all() {
        return Collections.unmodifiableSet(known.keySet());
    }

    @Nullable
    Expression meaning(String name) {
        return known.getOrDefault(name, Optional.empty()).orElse(null);
    }
}
