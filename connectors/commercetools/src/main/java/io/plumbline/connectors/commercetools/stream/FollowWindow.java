package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.answer.ResourceList;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.offset.Progress.Following;
import io.plumbline.connectors.commercetools.offset.Times;
import io.plumbline.connectors.commercetools.query.ListQuery;
import io.plumbline.connectors.commercetools.query.Window;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads what came after a place in time, page by page.
///
/// A run reads up to a bound that is fixed at its first page, so that it ends even while changes keep coming. It is
/// over with the first page that is not full. The place afterwards is that of the last resource seen and not the bound:
/// what became visible late is then still found, at no cost.
final class FollowWindow {
    private final ProjectCalls calls;
    private final Place place;
    private final Pace pace;
    private final BiFunction<Window, Integer, ListQuery> query;
    private final Function<Resource, String> time;

    /// @param time which of a resource's times is followed
    FollowWindow(ProjectCalls calls, Place place, Pace pace, BiFunction<Window, Integer, ListQuery> query, Time time) {
        this.calls = calls;
        this.place = place;
        this.pace = pace;
        this.query = query;
        this.time = time == Time.CHANGED ? Resource::changedAt : Resource::createdAt;
    }

    Step next(Following following, Instant now) throws InterruptedException {
        String until = following.isAmidRun() ? following.until() : Times.text(now.minus(pace.settle()));
        if (Instant.parse(until).isBefore(Instant.parse(following.time()))) {
            return new Step(List.of(), following, false);
        }
        Window window = new Window(following.time(), following.id(), until);
        ResourceList page = calls.list(place, pace.pageSize(), limit -> query.apply(window, limit));
        if (!Order.isByTime(window, page.resources(), time)) {
            throw Failures.outOfOrder(place);
        }
        return new Step(page.resources(), after(page, following, until), page.isFull());
    }

    private Following after(ResourceList page, Following before, String until) {
        if (page.resources().isEmpty()) {
            return Following.from(before.time(), before.id());
        }
        Resource last = page.resources().getLast();
        return new Following(time.apply(last), last.id(), page.isFull() ? until : "");
    }

    /// Which of a resource's times is followed.
    enum Time {
        CHANGED,
        CREATED
    }

    /// What one page gave.
    ///
    /// @param more whether the run goes on
    record Step(List<Resource> resources, Following next, boolean more) {}
}
