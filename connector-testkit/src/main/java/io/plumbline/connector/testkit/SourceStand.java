package io.plumbline.connector.testkit;

import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.model.record.RecordKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A sandbox that a source connector reads from. Its clock is turned by hand, so that things can change at the very
/// same moment.
public interface SourceStand extends Stand {
    /// The streams in which things can be put, changed and found again. Others are read but not examined.
    List<String> streams();

    /// How many things one page of a stream holds at most under the stand's settings; small, 10 at most.
    int pageSize(String stream);

    /// The sandbox's clock, in which it writes the times of changes.
    Instant now();

    void turnClock(Duration by);

    /// How far behind the present a source stays so that its data can settle.
    Duration settling();

    /// Creates a thing now, with personal values that carry `Markers.PERSON`.
    ///
    /// @return the key of the record that the stream will give for it
    RecordKey create(String stream);

    /// Changes a thing now, so that its version grows.
    void change(String stream, RecordKey key);

    /// Deletes a thing now.
    ///
    /// @return the stream that tells of the deletion; empty if none of the streams does
    String delete(String stream, RecordKey key);

    /// What the system would send about a thing, in every format that it knows; empty if it sends nothing.
    List<Notification> notifications(RecordKey key);
}
