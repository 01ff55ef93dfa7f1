package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.offset.OffsetText;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What tests of streams have in common.
final class Reading {
    static final ConnectionName SHOP = new ConnectionName("shop");
    static final Project PROJECT = new Project("demo", "");
    static final Pace PACE = new Pace(2, Duration.ofSeconds(60), Duration.ofMinutes(5));
    static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    private Reading() {}

    /// The page that follows another one.
    static Page after(Page page, StreamReader stream, Instant now) throws InterruptedException {
        return stream.read(OffsetText.read(page.next()), now);
    }

    static List<String> ids(List<SourceRecord> records) {
        return records.stream().map(record -> record.key().id()).toList();
    }
}
