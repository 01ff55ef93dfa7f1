package io.plumbline.sandbox.commercetools.predicate;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.refusal.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/// The fields of a kind of resource. A predicate or a sort on any other field is refused.
///
/// Written as a list of names; a name followed by parentheses has the fields in them; `*` allows any field, with
/// anything below it.
public final class KnownFields {
    private static final String ANY = "*";
    private static final KnownFields ANYTHING = new KnownFields(Map.of());

    private final Map<String, KnownFields> fields;

    private KnownFields(Map<String, KnownFields> fields) {
        this.fields = fields;
    }

    public static KnownFields parse(String description) {
        return read(new StringTokenizer(description, " \n\t()", true));
    }

    private static KnownFields read(StringTokenizer words) {
        var fields = new LinkedHashMap<String, KnownFields>();
        String last = "";
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.equals(")")) {
                break;
            }
            if (word.equals("(")) {
                fields.put(last, read(words));
            } else if (!word.isBlank()) {
                last = word;
                fields.put(word, word.equals(ANY) ? ANYTHING : new KnownFields(Map.of()));
            }
        }
        return new KnownFields(fields);
    }

    /// Refuses a predicate that names a field the kind does not have, or holds a time field against no time.
    public void check(Predicate predicate) {
        switch (predicate) {
            case Predicate.All(List<Predicate> parts) -> parts.forEach(this::check);
            case Predicate.Any(List<Predicate> parts) -> parts.forEach(this::check);
            case Predicate.Not(Predicate part) -> check(part);
            case Predicate.Within(String field, Predicate part) -> below(field).check(part);
            case Predicate.Compare compare -> {
                below(compare.field());
                checkTime(compare.field(), compare.value());
            }
            case Predicate.In in -> below(in.field());
            case Predicate.Contains contains -> below(contains.field());
            case Predicate.IsEmpty empty -> below(empty.field());
            case Predicate.IsDefined defined -> below(defined.field());
            case Predicate.WithinCircle circle -> below(circle.field());
            case Predicate.MatchesIgnoreCase matches -> below(matches.field());
        }
    }

    /// Whether a dotted path names a field.
    public boolean knows(String path) {
        KnownFields here = this;
        for (String name : path.split("\\.", -1)) {
            if (!here.fields.containsKey(name) && !here.allowsAny()) {
                return false;
            }
            here = here.fields.getOrDefault(name, ANYTHING);
        }
        return true;
    }

    private KnownFields below(String field) {
        KnownFields known = fields.get(field);
        if (known != null) {
            return known;
        }
        if (allowsAny()) {
            return ANYTHING;
        }
        throw malformed("The field '" + field + "' does not exist.");
    }

    private boolean allowsAny() {
        return this == ANYTHING || fields.containsKey(ANY);
    }

    private static void checkTime(String field, Literal value) {
        boolean isTime = field.equals("createdAt") || field.equals("lastModifiedAt");
        if (isTime && Literal.instant(value.text()).isEmpty()) {
            throw malformed("The value of the field '" + field + "' is not a date and time.");
        }
    }

    private static RefusedException malformed(String problem) {
        return Refusals.invalidInput("Malformed parameter: where: " + problem);
    }
}
