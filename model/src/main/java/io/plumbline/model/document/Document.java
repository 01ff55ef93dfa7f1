package io.plumbline.model.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An immutable tree of values: texts, numbers, flags, lists and nested documents.
///
/// Two documents are equal when they hold equal values under equal names, whatever the order. Numbers are
/// `BigDecimal` without trailing zeros. Contents may be personal, so `toString` tells the size only.
public final class Document {
    public static final Document EMPTY = new Document(Map.of());

    private final Map<String, Object> values;

    private Document(Map<String, Object> values) {
        this.values = values;
    }

    /// Copies a map of values; nested maps become documents. Nulls are left out.
    ///
    /// @throws IllegalArgumentException if a value is of a type that a document cannot hold
    public static Document of(Map<String, ? extends @Nullable Object> values) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        Map<String, Object> copy = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach((name, value) -> {
            if (value != null) {
                copy.put(name, normal(value));
            }
        });
        return new Document(Collections.unmodifiableMap(copy));
    }

    /// Takes a map of normal values that nobody else holds, without copying it.
    static Document holding(Map<String, Object> values) {
        return values.isEmpty() ? EMPTY : new Document(Collections.unmodifiableMap(values));
    }

    /// Brings a value into the one form in which documents hold it.
    static Object normal(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean flag -> flag;
            case Document document -> document;
            case BigDecimal number -> plain(number);
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Double number -> plain(BigDecimal.valueOf(number));
            case List<?> list -> normalList(list);
            case Map<?, ?> map -> normalMap(map);
            default ->
                throw new IllegalArgumentException(
                        "A document cannot hold a " + value.getClass().getSimpleName());
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<Object> normalList(List<?> list) {
        List<Object> copy = new ArrayList<>(list.size());
        for (Object element : list) {
            if (element != null) {
                copy.add(normal(element));
            }
        }
        return Collections.unmodifiableList(copy);
    }

    private static Document normalMap(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return of(copy);
    }

    /// The same without the values under these names.
    public Document without(String... names) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(List.of(names));
        return rest.size() == values.size() ? this : holding(rest);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// All values by name, in the order in which they were given; nested documents are `Document`s.
    public Map<String, Object> values() {
        return values;
    }

    public @Nullable Object value(String name) {
        return values.get(name);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /// The text under a name, or the empty text.
    public String textOrEmpty(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    public Optional<BigDecimal> number(String name) {
        return values.get(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /// Whether the flag under a name is set; false when it is absent.
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /// The nested document under a name, or an empty one.
    public Document object(String name) {
        return values.get(name) instanceof Document document ? document : EMPTY;
    }

    /// The nested documents in the list under a name; empty when there is no such list.
    public List<Document> objects(String name) {
        return elements(name, Document.class);
    }

    /// The texts in the list under a name; empty when there is no such list.
    public List<String> texts(String name) {
        return elements(name, String.class);
    }

    private <T> List<T> elements(String name, Class<T> type) {
        if (!(values.get(name) instanceof List<?> list)) {
            return List.of();
        }
        List<T> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            if (type.isInstance(element)) {
                elements.add(type.cast(element));
            }
        }
        return Collections.unmodifiableList(elements);
    }

    /// This document with one value added or replaced.
    public Document with(String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        copy.put(name, normal(value));
        return new Document(Collections.unmodifiableMap(copy));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Document[" + values.size() + " fields]";
    }
}
