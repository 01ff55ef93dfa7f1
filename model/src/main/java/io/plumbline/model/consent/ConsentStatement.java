package io.plumbline.model.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One act of giving, confirming or withdrawing consent.
///
/// @param channel `email`, `sms`, `post` and so on
/// @param topic the brand or topic it is limited to; empty when it holds for all
/// @param act what the person did
/// @param at when, by the source's clock; absent where the source does not know
/// @param evidence where and how, for instance `checkout` or `account page`; empty where the source does not say
public record ConsentStatement(
        String channel,
        String topic,
        ConsentAct act,
        @Nullable Instant at,
        String evidence) {
    public static final String EMAIL = "email";

    public ConsentStatement {
        if (channel.isEmpty()) {
            throw new IllegalArgumentException("Consent is given for a channel");
        }
    }

    public ConsentScope scope() {
        return new ConsentScope(channel, topic);
    }

    ConsentStatement dated(Instant when) {
        return new ConsentStatement(channel, topic, act, when, evidence);
    }

    /// Whether it says what another says and is provably not earlier.
    boolean says(ConsentStatement other) {
        Instant mine = at();
        Instant theirs = other.at();
        return scope().equals(other.scope())
                && act == other.act
                && mine != null
                && theirs != null
                && !mine.isBefore(theirs);
    }
}
