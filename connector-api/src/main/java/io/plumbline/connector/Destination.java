package io.plumbline.connector;

import io.plumbline.model.delivery.Outcome;
import java.util.List;

/// One configured account that is made to hold the truth. The engine calls it from one thread at a time, and never
/// again after `close`.
public interface Destination extends AutoCloseable {
    /// Asks the system whether it is reachable, and whether credentials, permissions and set-up suffice.
    ///
    /// @param needs the fields that the mapping will write to
    /// @throws SystemUnreachableException if the question itself could not be asked
    List<Problem> check(List<FieldNeed> needs) throws InterruptedException;

    /// Delivers once, without repeating anything, and says what became of each. Never throws for what the system or
    /// the network did.
    ///
    /// @param batch of one kind, at most as long as the descriptor says, no thing twice
    /// @return exactly one outcome for each delivery, in the order of the batch
    List<Outcome> deliver(Batch batch) throws InterruptedException;

    @Override
    void close();
}
