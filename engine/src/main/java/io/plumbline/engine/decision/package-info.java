/// Decisions of people about people: that two are one, or that one is two.
///
/// A decision is a record of the reserved connection `decisions`, in the journal like all others, so that it is
/// durable, ordered and kept; nobody edits a profile. `DecisionRecords` writes and reads such records, `DecidePeople`
/// finds out who is meant, says what will follow, and appends the decision.
@NullMarked
package io.plumbline.engine.decision;

import org.jspecify.annotations.NullMarked;
