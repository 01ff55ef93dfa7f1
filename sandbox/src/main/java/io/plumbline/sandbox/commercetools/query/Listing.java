package io.plumbline.sandbox.commercetools.query;

import io.plumbline.sandbox.commercetools.predicate.Evaluation;
import io.plumbline.sandbox.commercetools.predicate.Predicate;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Answers list requests from one store.
public final class Listing {
    private static final int TOTAL_MAX = 10_000;

    private Listing() {}

    public static Page list(ResourceStore store, ListRequest request) {
        Candidates candidates = Candidates.of(store, request);
        Stream<StoredResource> matches = candidates
                .resources()
                .filter(store::isCurrent)
                .filter(resource -> Evaluation.matches(request.predicate(), store.subject(resource)));
        Stream<StoredResource> inOrder =
                candidates.ordered() ? matches : SortKeys.sorted(store, request.sorts(), matches);
        return cut(store, request, inOrder.iterator());
    }

    private static Page cut(ResourceStore store, ListRequest request, Iterator<StoredResource> matches) {
        int seen = 0;
        while (seen < request.offset() && matches.hasNext()) {
            matches.next();
            seen++;
        }
        List<StoredResource> results = new ArrayList<>();
        while (results.size() < request.limit() && matches.hasNext()) {
            results.add(matches.next());
        }
        OptionalLong total = request.withTotal()
                ? OptionalLong.of(total(store, request, seen + results.size(), matches))
                : OptionalLong.empty();
        return new Page(request.limit(), request.offset(), total, results);
    }

    /// The platform stops counting what a predicate selects.
    private static long total(ResourceStore store, ListRequest request, int seen, Iterator<StoredResource> rest) {
        if (request.predicate().equals(Predicate.EVERYTHING)) {
            return store.size();
        }
        int count = seen;
        while (count < TOTAL_MAX && rest.hasNext()) {
            rest.next();
            count++;
        }
        return Math.min(count, TOTAL_MAX);
    }
}
