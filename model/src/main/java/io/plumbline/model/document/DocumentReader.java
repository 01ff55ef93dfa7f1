package io.plumbline.model.document;

import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.value.Email;
import io.plumbline.model.value.LocalizedText;
import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads typed values from a document and collects what is missing or of the wrong form.
///
/// A method that reads a required value answers some value of its type even where there is none, so that one reading
/// finds all problems; whoever builds something of the values looks at `problems` first. Problems tell the form of a
/// wrong value, never the value: it may be personal.
public final class DocumentReader {
    public static final String MISSING = "required";
    public static final String WRONG_FORM = "wrong-form";

    private static final Currency NO_CURRENCY = Currency.getInstance("XTS"); // ISO 4217's code for tests

    private final Document document;
    private final @Nullable DocumentReader parent;
    private final String name;
    private final List<FieldProblem> problems;

    public DocumentReader(Document document) {
        this(document, null, "", new ArrayList<>());
    }

    private DocumentReader(
            Document document, @Nullable DocumentReader parent, String name, List<FieldProblem> problems) {
        this.document = document;
        this.parent = parent;
        this.name = name;
        this.problems = problems;
    }

    public Document document() {
        return document;
    }

    /// What was found wrong so far, here and in nested documents.
    public List<FieldProblem> problems() {
        return problems;
    }

    /// A required text.
    public String text(String field) {
        return document.has(field) ? textOrEmpty(field) : missing(field, "");
    }

    public String textOrEmpty(String field) {
        return form(field, FieldType.TEXT) ? document.textOrEmpty(field) : "";
    }

    /// A text of the given type's form, or the empty text.
    public String textOrEmpty(String field, FieldType type) {
        return form(field, type) ? document.textOrEmpty(field) : "";
    }

    public @Nullable Email emailOrNull(String field) {
        return form(field, FieldType.EMAIL) ? new Email(document.textOrEmpty(field)) : null;
    }

    /// A required moment.
    public Instant instant(String field) {
        Instant instant = instantOrNull(field);
        return instant != null ? instant : document.has(field) ? Instant.EPOCH : missing(field, Instant.EPOCH);
    }

    public @Nullable Instant instantOrNull(String field) {
        Object value = document.value(field);
        if (value == null) {
            return null;
        }
        Instant instant = value instanceof String text ? InstantText.parse(text) : null;
        if (instant == null) {
            problem(field, value, WRONG_FORM, "Not " + article(FieldType.INSTANT));
        }
        return instant;
    }

    /// A required number.
    public BigDecimal number(String field) {
        return document.has(field) ? numberOr(field, BigDecimal.ZERO) : missing(field, BigDecimal.ZERO);
    }

    public BigDecimal numberOr(String field, BigDecimal fallback) {
        return form(field, FieldType.NUMBER) ? document.number(field).orElse(fallback) : fallback;
    }

    public boolean flag(String field) {
        return form(field, FieldType.FLAG) && document.flag(field);
    }

    /// A required currency.
    public Currency currency(String field) {
        if (!document.has(field)) {
            return missing(field, NO_CURRENCY);
        }
        boolean good = form(field, FieldType.CURRENCY);
        return good ? CanonicalForm.currency(document.textOrEmpty(field)).orElse(NO_CURRENCY) : NO_CURRENCY;
    }

    /// A required amount of money.
    public Money money(String field) {
        Money nothing = new Money(0, Currency.getInstance("EUR"));
        return document.has(field) ? moneyOr(field, nothing) : missing(field, nothing);
    }

    public Money moneyOr(String field, Money fallback) {
        if (!form(field, FieldType.MONEY)) {
            return fallback;
        }
        Document money = document.object(field);
        BigDecimal amount = money.number("amount").orElse(BigDecimal.ZERO);
        Currency currency =
                CanonicalForm.currency(money.textOrEmpty("currency")).orElse(fallback.currency());
        try {
            return Money.of(amount, currency);
        } catch (ArithmeticException e) {
            problem(field, money, "amount-too-large", "The amount is larger than any amount can be");
            return fallback;
        }
    }

    public List<String> texts(String field) {
        return form(field, FieldType.TEXT_LIST) ? document.texts(field) : List.of();
    }

    public LocalizedText localized(String field) {
        if (!form(field, FieldType.LOCALIZED_TEXT)) {
            return LocalizedText.EMPTY;
        }
        TreeMap<String, String> texts = new TreeMap<>();
        document.object(field).values().forEach((tag, text) -> texts.put(tag, String.valueOf(text)));
        return new LocalizedText(texts);
    }

    /// One of several words, each of which stands for something; reports any other word.
    public <T> T choice(String field, Map<String, T> meanings, T fallback) {
        Object word = document.value(field);
        T meaning = word instanceof String text ? meanings.get(text) : null;
        if (word != null && meaning == null) {
            problem(field, word, "unknown-word", "Not one of " + String.join(", ", new TreeMap<>(meanings).keySet()));
        }
        return meaning != null ? meaning : fallback;
    }

    /// A nested document; an empty one where there is none.
    public DocumentReader object(String field) {
        Document nested = form(field, FieldType.OBJECT) ? document.object(field) : Document.EMPTY;
        return new DocumentReader(nested, this, field, problems);
    }

    /// Reads each of a list of nested documents.
    public <T> List<T> objects(String field, Function<DocumentReader, T> read) {
        if (!form(field, FieldType.OBJECT_LIST)) {
            return List.of();
        }
        List<Document> nested = document.objects(field);
        List<T> all = new ArrayList<>(nested.size());
        for (int i = 0; i < nested.size(); i++) {
            all.add(read.apply(new DocumentReader(nested.get(i), this, field + "[" + i + "]", problems)));
        }
        return all;
    }

    /// Checks that what is there has the forms that the fields say, nested fields included.
    public void check(List<Field> fields) {
        for (Field field : fields) {
            if (field.required() && !document.has(field.name())) {
                missing(field.name(), "");
            } else if (form(field.name(), field.type()) && field.type() == FieldType.OBJECT) {
                object(field.name()).check(field.fields());
            }
        }
    }

    /// Adds a problem with the value of a field.
    public void problem(String field, @Nullable Object value, String rule, String message) {
        problems.add(new FieldProblem(path(field), value == null ? "" : formOf(value), rule, message));
    }

    /// Whether a field is there and has the right form; reports one of the wrong form.
    private boolean form(String field, FieldType type) {
        Object value = document.value(field);
        if (value == null) {
            return false;
        }
        boolean good = type.accepts(value);
        if (!good) {
            problem(field, value, WRONG_FORM, "Not " + article(type));
        }
        return good;
    }

    private <T> T missing(String field, T substitute) {
        problem(field, null, MISSING, "Must be there");
        return substitute;
    }

    private String path(String field) {
        String nested = field.isEmpty() ? name : name.isEmpty() ? field : name + "." + field;
        return parent == null ? nested : parent.path(nested);
    }

    private static String article(FieldType type) {
        return "a value of type " + type.word();
    }

    private static String formOf(Object value) {
        return switch (value) {
            case String ignored -> "(a text)";
            case BigDecimal ignored -> "(a number)";
            case Boolean ignored -> "(a flag)";
            case List<?> ignored -> "(a list)";
            default -> "(an object)";
        };
    }
}
