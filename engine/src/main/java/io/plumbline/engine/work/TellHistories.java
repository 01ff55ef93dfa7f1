package io.plumbline.engine.work;

import io.plumbline.engine.resolve.People;
import io.plumbline.model.history.Finding;
import io.plumbline.model.history.History;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.identity.ProfileId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Derives the histories of all people whom a batch is about, lets destinations be told of them, and takes up what a
/// person should look at.
final class TellHistories {
    private static final Predicate<String> ABOUT_MONEY =
            Pattern.compile("lifetimeValue|averageOrderValue|monetary|^=").asPredicate();

    private final People people;
    private final HistoryRules rules;
    private final boolean readsMoney;
    private final CaseTally tally;

    /// @param read the expressions that read histories
    TellHistories(People people, HistoryRules rules, Set<String> read, CaseTally tally) {
        this.people = people;
        this.rules = rules;
        this.readsMoney = read.stream().anyMatch(ABOUT_MONEY);
        this.tally = tally;
    }

    /// @return the people who are to be looked at again, or need not be any more
    Map<ProfileId, Optional<Instant>> of(Batch batch, Snapshot snapshot, Instant now) {
        Set<ProfileId> concerned = new HashSet<>(batch.buyers(people).keySet());
        ReadHistories reader = new ReadHistories(snapshot, people, rules, now);
        for (Batch.Change change : batch.changes()) {
            reader.expect(change.before(), change.now());
            if (change.isPersonal()) {
                concerned.addAll(people.affectedBy(change.before(), change.now()));
            }
        }
        Map<ProfileId, History> histories = reader.of(concerned);
        Map<ProfileId, Optional<Instant>> lookAgain = new LinkedHashMap<>();
        for (ProfileId id : concerned) {
            History history = histories.get(id);
            if (history == null) {
                HistoryCases.tooManyOrders(people.speakingFor(id), id, tally);
            } else {
                tell(id, history, batch);
            }
            if (batch.lookedAtAgain().contains(id) || !rules.rfm().recencyDays().isEmpty()) {
                lookAgain.put(id, history == null ? Optional.empty() : history.changesAt());
            }
        }
        return lookAgain;
    }

    private void tell(ProfileId id, History history, Batch batch) {
        people.remember(id, history.document());
        if (readsMoney) {
            boolean all = batch.lookedAtAgain().contains(id);
            for (Finding finding : history.findings()) {
                if (all || batch.isAbout(finding.record())) {
                    HistoryCases.found(finding, id, tally);
                }
            }
        }
    }
}
