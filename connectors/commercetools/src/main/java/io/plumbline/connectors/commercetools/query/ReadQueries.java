package io.plumbline.connectors.commercetools.query;

import io.plumbline.connectors.commercetools.resource.ResourceId;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import java.util.List;

/// The questions that reading asks.
public final class ReadQueries {
    private static final int IDS_MAX = 250;
    /// Leaves room for host, project, store and the fixed parameters.
    private static final int IDS_LENGTH_MAX = ListQuery.URL_LENGTH_MAX - 1_000;

    /// Two quotation marks and a comma, as they stand in a URL.
    private static final int QUOTES_LENGTH = 9;

    private ReadQueries() {}

    /// Everything with an id above the last one, in the order of ids.
    ///
    /// @param lastId empty for the beginning
    public static ListQuery load(ResourceType type, String lastId, int limit) {
        ListQuery query = start(type, limit).sort("id asc");
        return lastId.isEmpty() ? query : query.where("id > :last").variable("last", lastId);
    }

    /// What was changed after a place in time, in the order of change.
    public static ListQuery changes(ResourceType type, Window window, int limit) {
        return within("lastModifiedAt", window, start(type, limit));
    }

    /// The messages of some types that were created after a place in time, in the order of creation.
    public static ListQuery messages(List<String> types, Window window, int limit) {
        return within("createdAt", window, ListQuery.limit(limit).where("type in " + quoted(types)));
    }

    /// How many of these ids, from the first on, one request can ask for.
    public static int idsThatFit(List<String> ids) {
        int length = 0;
        int count = 0;
        while (count < ids.size() && count < IDS_MAX) {
            length += ids.get(count).length() + QUOTES_LENGTH;
            if (length > IDS_LENGTH_MAX) {
                return count;
            }
            count++;
        }
        return count;
    }

    /// The present state of single things.
    ///
    /// @param ids plain ones. They stand in the predicate itself, because some servers cut or ignore a long list of
    ///     variables of one name, and what is then missing from the answer would look deleted
    public static ListQuery byIds(ResourceType type, List<String> ids) {
        if (!ids.stream().allMatch(ResourceId::isPlain)) {
            throw new IllegalArgumentException("Only plain ids can stand in a predicate");
        }
        return start(type, ids.size()).where("id in " + quoted(ids));
    }

    /// The plain conjunction of time and id would lose what carries the same time but a lower id (vendor's integration
    /// guide, 2026); hence the two-part comparison.
    private static ListQuery within(String time, Window window, ListQuery query) {
        String after = window.afterId().isEmpty()
                ? time + " > :from"
                : "(" + time + " > :from or (" + time + " = :from and id > :id))";
        ListQuery sorted = query.sort(time + " asc")
                .sort("id asc")
                .where(after + " and " + time + " <= :until")
                .variable("from", window.after())
                .variable("until", window.until());
        return window.afterId().isEmpty() ? sorted : sorted.variable("id", window.afterId());
    }

    private static String quoted(List<String> words) {
        return "(\"" + String.join("\",\"", words) + "\")";
    }

    private static ListQuery start(ResourceType type, int limit) {
        ListQuery query = ListQuery.limit(limit);
        return type == ResourceType.PRODUCT ? query.with("staged", "false") : query;
    }
}
