package io.plumbline.engine.view;

import io.plumbline.engine.view.JoinedView.ReasonView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person as Plumbline knows them, with where every value comes from. Personal data: to be shown to people who may
/// look customers up, and never logged.
///
/// @param id the profile's id, under which destinations hold the contact
/// @param guest whether no registered account is part of it
/// @param identifiers what points to this person
/// @param records what the profile is derived from
/// @param reasons why its contacts are one, and what was decided of them
/// @param history what follows from all orders; empty for an account with more orders than any person has
/// @param orders the latest of these orders, the last one first
/// @param destinations what each destination acknowledged
public record CustomerView(
        String id,
        boolean guest,
        List<IdentifierView> identifiers,
        List<FieldView> fields,
        List<ConsentView> consents,
        List<RecordView> records,
        List<ReasonView> reasons,
        List<ValueView> history,
        List<OrderView> orders,
        List<HoldingView> destinations) {

    /// Something that points to the person.
    public record IdentifierView(String namespace, String value) {}

    /// One field.
    ///
    /// @param value what the profile holds; empty if nobody who may write the field has a value
    /// @param from where it comes from; several only if all values are united
    /// @param overruled what others say, the next best first
    public record FieldView(String field, String value, List<SaidView> from, List<SaidView> overruled) {}

    /// What one record says.
    ///
    /// @param at the source's own time
    public record SaidView(String value, String connection, String kind, String record, Instant at) {}

    /// How the person stands on one channel.
    ///
    /// @param state what the person wants, as far as is known
    /// @param suppressed `bounced` or `complained`, or empty
    /// @param since when that state began; absent if nobody knows
    /// @param from the statement it follows from; absent if nothing is known
    /// @param evidence where and how consent was given; empty where nobody wrote it down
    public record ConsentView(
            String scope,
            String state,
            String suppressed,
            @Nullable Instant since,
            @Nullable SaidView from,
            String evidence) {}

    /// A record that says something about the person.
    ///
    /// @param joinedBy identifiers that it shares with other records of the person
    /// @param notJoined identifiers by which it joins nobody
    public record RecordView(
            String connection,
            String kind,
            String record,
            long version,
            Instant at,
            List<IdentifierView> joinedBy,
            List<NotJoinedView> notJoined) {}

    /// An identifier that joins nobody.
    ///
    /// @param why in words that complete "joins nobody, since …"
    public record NotJoinedView(String namespace, String value, String why) {}

    /// The same, with what some destinations hold now.
    CustomerView withDestinations(List<HoldingView> read) {
        return new CustomerView(id, guest, identifiers, fields, consents, records, reasons, history, orders, read);
    }

    /// An order of the person.
    ///
    /// @param number by which people know it
    /// @param total what it cost
    /// @param counted what it is worth after what came back; empty if it does not count
    /// @param state the source's own words of how far it is
    public record OrderView(
            String connection,
            String kind,
            String record,
            String number,
            Instant placedAt,
            String total,
            String counted,
            String state) {}

    /// What one destination holds as far as it acknowledged it.
    ///
    /// @param acknowledgedAt by our clock; absent if it never acknowledged anything
    /// @param waiting whether a change is on its way
    /// @param values by the destination's own field names, consent by its channel
    /// @param readBack what it holds now; absent unless it was asked
    public record HoldingView(
            String connection,
            @Nullable Instant acknowledgedAt,
            boolean waiting,
            List<ValueView> values,
            @Nullable ReadBackView readBack) {
        static final String CONSENT = "consent ";
    }

    /// What a destination holds at this moment, as it says itself.
    ///
    /// @param at when it was asked
    /// @param problem why it could not be asked, in a sentence; empty if it could
    /// @param held whether it holds the contact
    public record ReadBackView(Instant at, String problem, boolean held, List<ReadValueView> values) {}

    /// One value that was read back.
    ///
    /// @param value empty for none
    /// @param differs whether it is another than the one that was acknowledged
    public record ReadValueView(String field, String value, boolean differs) {}

    /// One value that a destination holds.
    public record ValueView(String field, String value) {}
}
