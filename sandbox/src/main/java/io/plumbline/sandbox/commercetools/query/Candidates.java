package io.plumbline.sandbox.commercetools.query;

import io.plumbline.sandbox.commercetools.predicate.Comparison;
import io.plumbline.sandbox.commercetools.predicate.Literal;
import io.plumbline.sandbox.commercetools.predicate.Predicate;
import io.plumbline.sandbox.commercetools.predicate.Range;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where matches can be, and whether they come in the order asked for.
record Candidates(Stream<StoredResource> resources, boolean ordered) {
    /// Chooses the narrowest way: named ids, an indexed field, a stretch of an ordered index, everything.
    static Candidates of(ResourceStore store, ListRequest request) {
        Optional<Stream<StoredResource>> named = named(store, "", request.predicate());
        if (named.isPresent()) {
            return new Candidates(named.get(), false);
        }
        Range modified = Range.of(request.predicate(), modifiedField(store.kind(), "lastModifiedAt"));
        Range ids = Range.of(request.predicate(), "id");
        if (isSortedBy(request, List.of("id"))) {
            return new Candidates(store.alongId(ids, isDescending(request)), true);
        }
        String time = modifiedField(store.kind(), request.sorts().getFirst().path());
        if (time.equals(modifiedField(store.kind(), "lastModifiedAt"))
                && isSortedBy(request, List.of(request.sorts().getFirst().path(), "id"))) {
            return new Candidates(store.alongModification(modified, isDescending(request)), true);
        }
        return new Candidates(
                modified.isOpen() ? store.alongId(ids, false) : store.alongModification(modified, false), false);
    }

    private static Optional<Stream<StoredResource>> named(ResourceStore store, String prefix, Predicate predicate) {
        return switch (predicate) {
            case Predicate.All(List<Predicate> parts) ->
                parts.stream()
                        .map(part -> named(store, prefix, part))
                        .flatMap(Optional::stream)
                        .findFirst();
            case Predicate.Within(String field, Predicate part) -> named(store, prefix + field + ".", part);
            case Predicate.Compare(String field, Comparison comparison, Literal value)
            when comparison == Comparison.EQUAL -> find(store, prefix + field, List.of(value));
            case Predicate.In(String field, List<Literal> values, boolean negated)
            when !negated -> find(store, prefix + field, values);
            default -> Optional.empty();
        };
    }

    private static Optional<Stream<StoredResource>> find(ResourceStore store, String path, List<Literal> values) {
        Stream<String> texts = values.stream().map(Literal::text).distinct();
        if (path.equals("id")) {
            return Optional.of(texts.map(store::find).flatMap(Optional::stream));
        }
        if (!store.isIndexed(path) || values.stream().anyMatch(Candidates::isNoText)) {
            return Optional.empty();
        }
        return Optional.of(
                texts.flatMap(text -> store.findBy(path, text).stream()).distinct());
    }

    private static boolean isNoText(Literal literal) {
        return literal instanceof Literal.Numeric || literal instanceof Literal.Flag;
    }

    /// Messages never change, so that for them both times are one.
    private static String modifiedField(ResourceKind kind, String field) {
        boolean isTime = field.equals("lastModifiedAt") || field.equals("createdAt");
        return kind == ResourceKind.MESSAGE && isTime ? "createdAt" : field;
    }

    /// Whether the request is sorted by a beginning of these fields, all in one direction.
    private static boolean isSortedBy(ListRequest request, List<String> fields) {
        List<Sort> sorts = request.sorts();
        if (sorts.size() > fields.size()) {
            return false;
        }
        for (int index = 0; index < sorts.size(); index++) {
            boolean same = sorts.get(index).path().equals(fields.get(index))
                    && sorts.get(index).descending() == sorts.getFirst().descending();
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDescending(ListRequest request) {
        return !request.sorts().isEmpty() && request.sorts().getFirst().descending();
    }
}
