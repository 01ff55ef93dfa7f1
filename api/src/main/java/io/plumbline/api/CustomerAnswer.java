package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person, with where every value comes from.
///
/// @param id the profile's id, under which destinations hold the contact
/// @param reasons why its contacts are one, and what was decided of them
/// @param history what follows from all orders, such as the lifetime value
/// @param orders the latest of these orders, the last one first
public record CustomerAnswer(
        String id,
        boolean guest,
        List<Pointer> identifiers,
        List<FieldAnswer> fields,
        List<ConsentAnswer> consents,
        List<RecordAnswer> records,
        List<MergePage.Reason> reasons,
        List<Value> history,
        List<OrderAnswer> orders,
        List<HoldingAnswer> destinations) {

    /// Something that points to the person.
    public record Pointer(String namespace, String value) {}

    /// One field: its value, where it comes from, and what was overruled, the next best first.
    public record FieldAnswer(String field, String value, List<Said> from, List<Said> overruled) {}

    /// What one record says.
    public record Said(String value, String connection, String kind, String record, Instant at) {}

    /// How the person stands on one channel, and the evidence.
    public record ConsentAnswer(
            String scope,
            String state,
            String suppressed,
            @Nullable Instant since,
            @Nullable Said from,
            String evidence) {}

    /// A record that says something about the person: what joins it to others of the person, and what joins nobody.
    public record RecordAnswer(
            String connection,
            String kind,
            String record,
            long version,
            Instant at,
            List<Pointer> joinedBy,
            List<NotJoined> notJoined) {}

    /// An identifier that joins nobody, since …
    public record NotJoined(String namespace, String value, String why) {}

    /// An order of the person.
    ///
    /// @param counted what it is worth after what came back; empty if it does not count
    public record OrderAnswer(
            String connection,
            String kind,
            String record,
            String number,
            Instant placedAt,
            String total,
            String counted,
            String state) {}

    /// What one destination acknowledged, and whether a change is on its way.
    ///
    /// @param readBack what it holds now; absent unless it was asked
    public record HoldingAnswer(
            String connection,
            @Nullable Instant acknowledgedAt,
            boolean waiting,
            List<Value> values,
            @Nullable ReadBackAnswer readBack) {}

    /// What a destination holds at this moment, as it says itself.
    ///
    /// @param problem why it could not be asked; empty if it could
    public record ReadBackAnswer(Instant at, String problem, boolean held, List<ReadValue> values) {}

    /// One value that was read back, and whether it is another than the one that was acknowledged.
    public record ReadValue(String field, String value, boolean differs) {}

    /// One value under a name, in destinations under their own.
    public record Value(String field, String value) {}
}
