package io.plumbline.model.fact;

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
    CUSTOM_EVENT("custom-event");

    private final String word;

    FactKind(String word) {
        this.word = word;
    }

    /// The name in mappings, documents and on screens.
    public String word() {
        return word;
    }
}
