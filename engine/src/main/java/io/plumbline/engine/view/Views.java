package io.plumbline.engine.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads what the engine is doing. May be called from any thread at any time, also while the engine starts or stops.
public interface Views {
    StatusView status();

    /// Records that could not become facts, newest first.
    ///
    /// @param connection limits the list to one source; empty for all
    /// @param after the id of the last one seen, or 0 for the first page
    List<QuarantineView> quarantine(String connection, long after, int limitMax);

    /// Intents that cannot be delivered and wait for a person, newest first; the same paging as `quarantine`.
    List<DeadLetterView> deadLetters(String connection, long after, int limitMax);

    /// Cases a person should look at, most recent first, one row per cause.
    ///
    /// @param after the last one seen
    List<ExceptionView> exceptions(CasePosition after, int limitMax);

    /// People of several contacts, and why these are one, in the order in which they were first known.
    ///
    /// @param after the number of the last one seen, or 0 for the first page
    List<JoinedView> joined(long after, int limitMax);

    /// One person, with where every value comes from; empty if nobody is known by that.
    ///
    /// @param wanted the profile's id, an e-mail address, or `connection/kind/id`
    Optional<CustomerView> customer(String wanted);

    /// The same, with what the destinations hold of them at this moment, asked one after the other.
    ///
    /// @throws InterruptedException if this thread is to end
    Optional<CustomerView> customerReadBack(String wanted) throws InterruptedException;

    /// Who is meant by each of some addresses or ids, in the order of asking. Left out is what points to nobody, and
    /// what several people carry. A constant number of queries.
    List<PersonView> people(Collection<String> wanted);
}
