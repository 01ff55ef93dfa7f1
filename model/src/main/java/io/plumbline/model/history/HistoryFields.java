package io.plumbline.model.history;

import static io.plumbline.model.document.Field.optional;

import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.util.List;
import java.util.stream.Stream;

/// The names of a history's values, for mappings and their reference.
public final class HistoryFields {
    static final String ORDER_COUNT = "orderCount";
    static final String LIFETIME_VALUE = "lifetimeValue";
    static final String AVERAGE_ORDER_VALUE = "averageOrderValue";
    static final String FIRST_ORDER_DATE = "firstOrderDate";
    static final String LAST_ORDER_DATE = "lastOrderDate";
    static final String LAST_SKUS = "lastSkus";
    static final String LAST_CATEGORIES = "lastCategories";
    static final String WITHOUT_RATE = "ordersWithoutRate";
    static final String RECENCY = "recency";
    static final String FREQUENCY = "frequency";
    static final String MONETARY = "monetary";

    /// What there is of all orders, and of those of each shop.
    public static final List<Field> OF_SHOPS = List.of(
            optional(ORDER_COUNT, FieldType.NUMBER, "Orders that are paid, or of unknown payment, and not cancelled."),
            optional(
                    LIFETIME_VALUE,
                    FieldType.MONEY,
                    "Their totals, tax and shipping included, less what came back, in the reporting currency."),
            optional(AVERAGE_ORDER_VALUE, FieldType.MONEY, "The same for each of these orders."),
            optional(FIRST_ORDER_DATE, FieldType.DATE, "The day of the first order; absent if there is none."),
            optional(LAST_ORDER_DATE, FieldType.DATE, "The day of the last order; absent if there is none."),
            optional(
                    LAST_SKUS,
                    FieldType.TEXT_LIST,
                    "Articles bought last, the most recent order first, without those that came back."),
            optional(LAST_CATEGORIES, FieldType.TEXT_LIST, "Categories of articles bought last, likewise."),
            optional(
                    WITHOUT_RATE,
                    FieldType.NUMBER,
                    "Orders whose value is left out of all sums, because there is no rate for their day."));

    /// Everything.
    public static final List<Field> ALL = Stream.concat(
                    OF_SHOPS.stream(),
                    Stream.of(
                            optional(RECENCY, FieldType.NUMBER, "How recent the last order is, by the thresholds."),
                            optional(FREQUENCY, FieldType.NUMBER, "How many orders there are, by the thresholds."),
                            optional(MONETARY, FieldType.NUMBER, "How much they are worth, by the thresholds.")))
            .toList();

    private HistoryFields() {}

    /// Whether a shop may have this name beside the values.
    public static boolean isFree(String name) {
        return ALL.stream().noneMatch(field -> field.name().equals(name));
    }
}
