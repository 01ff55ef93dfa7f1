package io.plumbline.model.fact;

import java.util.Arrays;
import java.util.List;

/// The kinds of fact, with the name by which mappings call them.
public enum FactKind {
    CUSTOMER("customer"),
    CONSENT("consent"),
    ORDER("order"),
    FULFILMENT("fulfilment"),
    RETURN("return"),
    PRODUCT("product"),
    STOCK("stock"),
    CART("cart"),
    MERGE("merge"),
    ERASURE("erasure"),
    CUSTOM_EVENT("custom-event"),
    DECISION("decision");

    private final String word;

    /// The kinds that records of sources become. Decisions are people's own.
    public static final List<FactKind> OF_SOURCES =
            Arrays.stream(values()).filter(kind -> kind != DECISION).toList();

    FactKind(String word) {
        this.word = word;
    }

    /// The name in mappings, documents and on screens.
    public String word() {
        return word;
    }
}
