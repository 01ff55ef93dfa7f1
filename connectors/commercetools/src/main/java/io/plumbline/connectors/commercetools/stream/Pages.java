package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.offset.OffsetText;
import io.plumbline.connectors.commercetools.offset.Progress;
import io.plumbline.connectors.commercetools.resource.ResourceId;
import io.plumbline.model.record.SourceRecord;
import java.util.List;

/// The pages that streams give.
final class Pages {
    private Pages() {}

    static Page loading(List<SourceRecord> records, Progress.Loading next) {
        return new Page(
                records, OffsetText.write(next), true, new Page.Phase.Loading(ResourceId.position(next.lastId())));
    }

    static Page following(List<SourceRecord> records, Progress next, boolean more) {
        return new Page(records, OffsetText.write(next), more, new Page.Phase.Following());
    }
}
