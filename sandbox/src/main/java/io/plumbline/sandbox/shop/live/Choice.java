package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.random.Draw;
import java.util.Map;

/// Picks existing resources at random by paging from an id nobody has: ids are spread evenly.
record Choice(ShopApi api, Draw draw) {
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    /// Some resources that follow each other by id; fewer, or none, if the shop has no more that fit.
    ///
    /// @param kind for instance `customers`
    /// @param condition a predicate, or empty
    Answer some(String kind, int limit, String condition) throws InterruptedException {
        Answer answer = after(draw.uuid(), kind, limit, condition);
        return answer.isOk() && answer.results().isEmpty() ? after(FIRST, kind, limit, condition) : answer;
    }

    private Answer after(String id, String kind, int limit, String condition) throws InterruptedException {
        String where = "id > \"" + id + "\"" + (condition.isEmpty() ? "" : " and " + condition);
        return api.get(
                kind, Map.of("where", where, "sort", "id asc", "limit", Integer.toString(limit), "withTotal", "false"));
    }
}
