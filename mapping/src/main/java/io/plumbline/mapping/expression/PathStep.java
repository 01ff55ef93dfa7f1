package io.plumbline.mapping.expression;

import io.plumbline.model.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One step of a plain path, from a value to a value inside it.
sealed interface PathStep {
    @Nullable
    Object from(Object value, Scope scope);

    /// How the step that was taken is written in a concrete path.
    String taken(Object value, Scope scope);

    /// `name`: into a map; over a list it is taken for each element, and what is found becomes one list.
    record Name(String name) implements PathStep {
        @Override
        public @Nullable Object from(Object value, Scope scope) {
            return switch (value) {
                case Map<?, ?> map -> map.get(name);
                case Document document -> document.value(name);
                case List<?> list -> fromEach(list, scope);
                default -> null;
            };
        }

        private @Nullable Object fromEach(List<?> list, Scope scope) {
            List<Object> found = new ArrayList<>();
            for (Object element : list) {
                Object inside = element == null ? null : from(element, scope);
                if (inside instanceof List<?> several) {
                    found.addAll(several);
                } else if (inside != null) {
                    found.add(inside);
                }
            }
            return found.isEmpty() ? null : found;
        }

        @Override
        public String taken(Object value, Scope scope) {
            return "." + name;
        }
    }

    /// `[n]`: one element of a list, from 0, or from the end if negative. A single value is a list of one.
    record Index(int index) implements PathStep {
        @Override
        public @Nullable Object from(Object value, Scope scope) {
            List<?> list = value instanceof List<?> several ? several : List.of(value);
            int at = index < 0 ? list.size() + index : index;
            return at >= 0 && at < list.size() ? list.get(at) : null;
        }

        @Override
        public String taken(Object value, Scope scope) {
            return "[" + index + "]";
        }
    }

    /// `[name=value]`: the first element of a list whose member has the value of another path or a literal.
    record Match(String name, Expression wanted) implements PathStep {
        @Override
        public @Nullable Object from(Object value, Scope scope) {
            int at = indexIn(value, scope);
            return at < 0 ? null : value instanceof List<?> list ? list.get(at) : value;
        }

        private int indexIn(Object value, Scope scope) {
            Object sought = wanted.value(scope);
            if (sought == null) {
                return -1;
            }
            List<?> list = value instanceof List<?> several ? several : List.of(value);
            String text = Scalars.text(sought);
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                Object member = element == null ? null : new Name(name).from(element, scope);
                if (member != null && Scalars.text(member).equals(text)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public String taken(Object value, Scope scope) {
            return "[" + Math.max(0, indexIn(value, scope)) + "]";
        }
    }
}
