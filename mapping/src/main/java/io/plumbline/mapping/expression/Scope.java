package io.plumbline.mapping.expression;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What expressions can see while one fact, contact or event is made: a value of their own, which plain paths start
/// from, and named values such as `$record`. Used by one thread.
public final class Scope {
    public static final String SELF = "this";

    private final Object self;
    private final String place;
    private final Names names;

    private Scope(Object self, String place, Names names) {
        this.self = self;
        this.place = place;
        this.names = names;
    }

    /// The scope of a whole record or document.
    ///
    /// @param at the source's time of the record; absent where there is no record
    public static Scope of(Object whole, @Nullable Instant at) {
        return new Scope(whole, "", new Names(at));
    }

    /// A scope with names of its own for one element of the whole.
    public Scope fresh(Object element, String where) {
        Names copy = new Names(names.at);
        copy.values.putAll(names.values);
        return new Scope(element, where, copy);
    }

    /// The same names, seen from one element of a list.
    public Scope element(Object element, String where) {
        return new Scope(element, where, names);
    }

    /// Gives a value a name, by which it is then seen as `$name`.
    public Scope with(String name, Object value) {
        names.values.put(name, value);
        return this;
    }

    public Object self() {
        return self;
    }

    /// Where the own value stands in the record, in the record's words; empty for the whole of it.
    public String place() {
        return place;
    }

    public @Nullable Object named(String name) {
        return name.equals(SELF) ? self : names.values.get(name);
    }

    public @Nullable Instant at() {
        return names.at;
    }

    private static final class Names {
        private final Map<String, Object> values = new HashMap<>();
        private final @Nullable Instant at;

        Names(@Nullable Instant at) {
            this.at = at;
        }
    }
}
