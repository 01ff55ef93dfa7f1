package io.plumbline.model.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Derives how a person stands from everything that was said, in whatever order it came.
///
/// The latest dated act wins; at the same moment the stricter act wins. An undated withdrawal can be outdone by no
/// grant, since none is provably later. An undated grant counts only where nobody ever withdrew. Bounces and complaints
/// are final. What is told to other systems needs proof: see `ConsentStanding`. For a topic, withdrawals that hold for
/// all topics count too; a grant for all is none for a topic.
public final class DeriveConsent {
    private static final Comparator<RecordedConsent> LATEST = Comparator.comparing(DeriveConsent::time)
            .thenComparing(RecordedConsent::act)
            .thenComparing(RecordedConsent.ANY_BUT_ALWAYS_THE_SAME);
    private static final Comparator<RecordedConsent> STRICTEST =
            Comparator.comparing(RecordedConsent::act).thenComparing(RecordedConsent.ANY_BUT_ALWAYS_THE_SAME);

    /// The strictest, and of several the one that came first: since then mailing is forbidden.
    private static final Comparator<RecordedConsent> SUPPRESSING = Comparator.comparing(RecordedConsent::act)
            .thenComparing(RecordedConsent::latestPossible, Comparator.reverseOrder())
            .thenComparing(RecordedConsent.ANY_BUT_ALWAYS_THE_SAME);

    private DeriveConsent() {}

    /// @param said everything that was said of one person, on all channels
    /// @return the standing on each channel and topic that was spoken of
    public static SortedMap<ConsentScope, ConsentStanding> all(Collection<RecordedConsent> said, ConsentPolicy policy) {
        SortedMap<ConsentScope, ConsentStanding> standings = new TreeMap<>();
        for (RecordedConsent each : said) {
            standings.computeIfAbsent(
                    each.statement().scope(),
                    scope -> from(
                            said.stream().filter(other -> bearsOn(other, scope)).toList(), policy));
        }
        return standings;
    }

    private static boolean bearsOn(RecordedConsent said, ConsentScope scope) {
        ConsentScope own = said.statement().scope();
        return own.equals(scope) || (said.act().isRestrictive() && own.covers(scope));
    }

    /// @param said all that bears on one channel and topic
    public static ConsentStanding from(Collection<RecordedConsent> said, ConsentPolicy policy) {
        List<RecordedConsent> acts = said.stream()
                .filter(each -> !each.act().isSuppression() && policy.counts(each))
                .toList();
        @Nullable
        RecordedConsent suppressing = said.stream()
                .filter(each -> each.act().isSuppression())
                .max(SUPPRESSING)
                .orElse(null);
        @Nullable
        RecordedConsent provable = decisive(
                        acts.stream().filter(DeriveConsent::isProvable).toList())
                .orElse(null);
        return decisive(acts)
                .map(each -> new ConsentStanding(state(each.act()), suppressing, each, provable))
                .orElse(new ConsentStanding(ConsentState.UNKNOWN, suppressing, null, null));
    }

    private static boolean isProvable(RecordedConsent said) {
        return said.act() == ConsentAct.WITHDRAWN
                || (said.act() == ConsentAct.GRANTED && said.evidence().isPresent());
    }

    private static Optional<RecordedConsent> decisive(List<RecordedConsent> acts) {
        Optional<RecordedConsent> undated =
                acts.stream().filter(each -> each.at() == null).max(STRICTEST);
        if (undated.filter(each -> each.act() == ConsentAct.WITHDRAWN).isPresent()) {
            return undated;
        }
        return acts.stream().filter(each -> each.at() != null).max(LATEST).or(() -> undated);
    }

    private static Instant time(RecordedConsent said) {
        return Objects.requireNonNull(said.at());
    }

    static ConsentState state(ConsentAct act) {
        return switch (act) {
            case GRANTED -> ConsentState.GRANTED;
            case REQUESTED -> ConsentState.PENDING;
            case WITHDRAWN, BOUNCED, COMPLAINED -> ConsentState.WITHDRAWN;
        };
    }
}
