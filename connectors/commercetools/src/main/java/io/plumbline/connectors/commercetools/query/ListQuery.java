package io.plumbline.connectors.commercetools.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The query part of one list request, built from left to right.
public final class ListQuery {
    /// No maximum is published; 414 was seen above 10,000 characters (vendor's sync library, March 2026).
    public static final int URL_LENGTH_MAX = 8_000;

    private final String text;

    private ListQuery(String text) {
        this.text = text;
    }

    /// At most so many results, without the costly and inexact total.
    public static ListQuery limit(int limit) {
        return new ListQuery("limit=" + limit + "&withTotal=false");
    }

    /// @param field may carry a direction, for instance `id asc`
    public ListQuery sort(String field) {
        return with("sort", field);
    }

    /// Results must fulfil this and every other predicate.
    public ListQuery where(String predicate) {
        return with("where", predicate);
    }

    /// The value of `:name` in a predicate.
    public ListQuery variable(String name, String value) {
        return with("var." + name, value);
    }

    /// Any other parameter.
    public ListQuery with(String name, String value) {
        return new ListQuery(text + "&" + name + "=" + encoded(value));
    }

    /// The query as it stands in a URL.
    public String text() {
        return text;
    }

    /// How a value is written in a URL. A space becomes `%20`, which every server reads alike.
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
