package io.plumbline.model.document;

import io.plumbline.model.value.Money;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes a document value by value. What is absent is left out: nulls, empty texts, empty lists, empty documents.
public final class DocumentBuilder {
    private Map<String, Object> values = new LinkedHashMap<>();

    /// @throws IllegalArgumentException if the value is of a type that a document cannot hold
    public DocumentBuilder put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, Document.normal(value));
        }
        return this;
    }

    public DocumentBuilder text(String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
        return this;
    }

    public DocumentBuilder instant(String name, @Nullable Instant instant) {
        if (instant != null) {
            values.put(name, instant.toString());
        }
        return this;
    }

    public DocumentBuilder money(String name, Money money) {
        return put(
                name,
                Map.of("amount", money.amount(), "currency", money.currency().getCurrencyCode()));
    }

    public DocumentBuilder texts(String name, List<String> texts) {
        return texts.isEmpty() ? this : put(name, texts);
    }

    public DocumentBuilder object(String name, Document document) {
        return document.isEmpty() ? this : put(name, document);
    }

    public <T> DocumentBuilder objects(String name, List<T> elements, Function<T, Document> written) {
        return elements.isEmpty()
                ? this
                : put(name, elements.stream().map(written).toList());
    }

    /// Everything a document holds, under the same names.
    public DocumentBuilder all(Document document) {
        values.putAll(document.values());
        return this;
    }

    /// The document of what was put so far. The builder starts anew.
    public Document build() {
        Document document = Document.holding(values);
        values = new LinkedHashMap<>();
        return document;
    }
}
