package io.plumbline.connector;

import java.time.Instant;
import java.util.List;

/// One configured account that records come from.
///
/// The engine calls `read` from one thread at a time for each stream and from different threads for different streams,
/// and nothing after `close`.
public interface Source extends AutoCloseable {
    /// Asks the system whether it is reachable, and whether credentials, permissions and set-up suffice.
    ///
    /// @return what is wrong or worth knowing; empty means all is well
    /// @throws SystemUnreachableException if the question itself could not be asked
    List<Problem> check() throws InterruptedException;

    /// Reads the page that follows an offset. Must give the same records again for the same offset for as long as the
    /// source has not changed: the engine stores the next offset only together with the page's records.
    ///
    /// @param stream a stream of the descriptor
    /// @param offset where the last page ended, or `Offset.START` for a first load
    /// @param now the time, from which the source keeps the distance that its data need to settle
    /// @throws SystemUnreachableException if no page could be had; the engine asks again later
    Page read(String stream, Offset offset, Instant now) throws InterruptedException;

    @Override
    void close();
}
