package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.answer.ResourceList;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.offset.Progress;
import io.plumbline.connectors.commercetools.offset.Progress.Following;
import io.plumbline.connectors.commercetools.offset.Progress.Loading;
import io.plumbline.connectors.commercetools.offset.Times;
import io.plumbline.connectors.commercetools.query.ReadQueries;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;

/// Loads one kind of resource and then follows its changes.
public final class ResourceStream implements StreamReader {
    private final ProjectCalls calls;
    private final ResourceType type;
    private final Place place;
    private final Pace pace;
    private final Records records;
    private final FollowWindow changes;

    public ResourceStream(
            ProjectCalls calls, ConnectionName connection, Project project, ResourceType type, Pace pace) {
        this.calls = calls;
        this.type = type;
        this.place = Place.list(project, type);
        this.pace = pace;
        this.records = new Records(connection, type);
        this.changes = new FollowWindow(
                calls,
                place,
                pace,
                (window, limit) -> ReadQueries.changes(type, window, limit),
                FollowWindow.Time.CHANGED);
    }

    @Override
    public Page read(Progress progress, Instant now) throws InterruptedException {
        return switch (progress) {
            case Progress.Untouched untouched -> load(new Loading(now, ""));
            case Progress.Idle idle -> load(new Loading(now, ""));
            case Loading loading -> load(loading);
            case Following following -> follow(following, now);
        };
    }

    private Page load(Loading loading) throws InterruptedException {
        ResourceList page =
                calls.list(place, pace.pageSize(), limit -> ReadQueries.load(type, loading.lastId(), limit));
        if (!Order.isById(loading.lastId(), page.resources())) {
            throw Failures.outOfOrder(place);
        }
        List<SourceRecord> read = records.of(page.resources(), RecordOrigin.BACKFILL);
        if (page.isFull()) {
            return Pages.loading(
                    read,
                    new Loading(loading.began(), page.resources().getLast().id()));
        }
        String from = Times.text(loading.began().minus(pace.overlap()));
        return Pages.following(read, Following.from(from, ""), true);
    }

    private Page follow(Following following, Instant now) throws InterruptedException {
        FollowWindow.Step step = changes.next(following, now);
        return Pages.following(records.of(step.resources(), RecordOrigin.LIVE), step.next(), step.more());
    }
}
