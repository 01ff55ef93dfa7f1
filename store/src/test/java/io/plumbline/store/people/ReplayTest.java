package io.plumbline.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.Replay;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.document.Document;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.EmailFolding;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.model.identity.JoinRule;
import io.plumbline.model.profile.FieldAuthority;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.value.Placeholders;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A replay by other rules ends where following live by those rules would have ended.
@Tag("slow")
class ReplayTest {
    private static final int TELLINGS = 40;
    private static final JoinLimits WIDE = new JoinLimits(100, 100);

    /// One store, what follows it, and what it told a destination.
    private record Side(SqliteStorage storage, Worked worked, Mailing mailing) implements AutoCloseable {
        static Side by(ProfileRules rules) {
            SqliteStorage storage = SqliteStorage.open(Stores.newFile("replay"), Durability.PROCESS_END);
            Mailing mailing = new Mailing();
            return new Side(storage, new Worked(storage, rules, 5, List.of(mailing.flow())), mailing);
        }

        void takes(List<Telling> tellings) throws InterruptedException {
            for (Telling telling : tellings) {
                worked.takes(List.of(telling));
                mailing.take(storage);
            }
        }

        void replays(ProfileRules rules, Replay.Listener listener) throws InterruptedException {
            replay(rules, listener).run(rules.identity().written());
            mailing.take(storage);
        }

        private Replay replay(ProfileRules rules, Replay.Listener listener) {
            WorkStep.Setup setup = new WorkStep.Setup(
                    List.of(mailing.flow()),
                    rules,
                    source -> Instant.EPOCH,
                    destination -> false,
                    () -> Telling.NOON,
                    0);
            return new Replay(storage.replay(), storage.work(), setup, listener);
        }

        @Override
        public void close() {
            worked.close();
        }
    }

    private static final Replay.Listener NOBODY = new Replay.Listener() {
        @Override
        public void progress(long done, long all) {
            assertThat(done).isLessThanOrEqualTo(all);
        }

        @Override
        public void changes(Changes changes, Snapshot before) {
            assertThat(changes).isNotNull();
        }
    };

    @Test
    void a_replay_by_other_rules_ends_where_following_live_by_them_ends() throws Exception {
        eachSeed(6, (random, where) -> {
            ProfileRules first = rules(random, WIDE);
            ProfileRules second = rules(random, WIDE);
            List<Telling> tellings = tellings(random);
            try (Side replayed = Side.by(first);
                    Side live = Side.by(second)) {
                replayed.takes(tellings);
                live.takes(tellings);
                replayed.replays(second, NOBODY);
                assertSamePeople(replayed, live, where);
                assertSameContacts(replayed, live, where);
            }
        });
    }

    @Test
    void who_is_who_after_a_replay_is_the_same_also_where_too_many_share_an_identifier() throws Exception {
        eachSeed(6, (random, where) -> {
            ProfileRules second = rules(random, narrow(random));
            List<Telling> tellings = tellings(random);
            try (Side replayed = Side.by(rules(random, narrow(random)));
                    Side live = Side.by(second)) {
                replayed.takes(tellings);
                live.takes(tellings);
                replayed.replays(second, NOBODY);
                assertSamePeople(replayed, live, where);
            }
        });
    }

    @Test
    void a_replay_by_the_same_rules_changes_no_field_and_a_second_one_tells_nobody_anything() throws Exception {
        eachSeed(4, (random, where) -> {
            ProfileRules rules = rules(random, WIDE);
            try (Side side = Side.by(rules)) {
                side.takes(tellings(random));
                Collection<Object> before = fields(side);
                side.replays(rules, NOBODY);
                assertThat(fields(side)).as(where).containsExactlyInAnyOrderElementsOf(before);
                int told = side.mailing().taken();
                side.replays(rules, NOBODY);
                assertThat(side.mailing().taken())
                        .as(where + ", told before: " + told)
                        .isZero();
            }
        });
    }

    @Test
    void a_replay_that_was_interrupted_goes_on() throws Exception {
        eachSeed(6, (random, where) -> {
            ProfileRules second = rules(random, WIDE);
            List<Telling> tellings = tellings(random);
            try (Side replayed = Side.by(rules(random, WIDE));
                    Side live = Side.by(second)) {
                replayed.takes(tellings);
                live.takes(tellings);
                interrupted(replayed.replay(second, new Dying(random.nextInt(2))), second);
                replayed.replays(second, NOBODY);
                assertSamePeople(replayed, live, where);
                assertSameContacts(replayed, live, where);
            }
        });
    }

    private static void interrupted(Replay replay, ProfileRules rules) throws InterruptedException {
        try {
            replay.run(rules.identity().written());
        } catch (IllegalStateException death) {
            assertThat(death).hasMessage("dying");
        }
    }

    /// Dies while listening.
    private record Dying(int when) implements Replay.Listener {
        @Override
        public void progress(long done, long all) {
            if (when == 0) {
                throw new IllegalStateException("dying");
            }
        }

        @Override
        public void changes(Changes changes, Snapshot before) {
            throw new IllegalStateException("dying");
        }
    }

    private static void assertSamePeople(Side one, Side other, String where) {
        List<Claim> claims = other.worked().claims();
        Set<Identifier> identifiers = new HashSet<>();
        claims.forEach(claim -> identifiers.addAll(claim.identifiers()));
        identifiers.removeIf(Identifier::isContact);
        assertThat(one.worked().people(identifiers))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(other.worked().people(identifiers));
        try (Snapshot here = one.storage().work().snapshot();
                Snapshot there = other.storage().work().snapshot()) {
            assertThat(here.crowded(identifiers)).as(where).isEqualTo(there.crowded(identifiers));
            assertThat(here.around(identifiers).carriers().keySet())
                    .as(where)
                    .isEqualTo(there.around(identifiers).carriers().keySet());
        }
    }

    private static void assertSameContacts(Side one, Side other, String where) throws InterruptedException {
        assertThat(contents(one.mailing().take(one.storage())))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(contents(other.mailing().take(other.storage())));
    }

    private static Collection<Object> fields(Side side) throws InterruptedException {
        List<Object> fields = new ArrayList<>();
        contents(side.mailing().take(side.storage())).forEach(each -> {
            Map<Object, Object> some = new LinkedHashMap<>((Map<?, ?>) ((List<?>) each).getFirst());
            some.remove("consent");
            fields.add(some);
        });
        return fields;
    }

    /// What contacts hold, but for ids: who founded a profile depends on what was joined when.
    private static Collection<Object> contents(Map<String, Object> contacts) {
        List<Object> contents = new ArrayList<>();
        contacts.values().forEach(contact -> {
            List<?> parts = (List<?>) contact;
            Map<String, Object> fields = new LinkedHashMap<>(((Document) parts.getFirst()).values());
            fields.remove("profileId");
            contents.add(List.of(fields, parts.getLast()));
        });
        return contents;
    }

    private static JoinLimits narrow(Random random) {
        return new JoinLimits(1 + random.nextInt(4), 1 + random.nextInt(5));
    }

    private static ProfileRules rules(Random random, JoinLimits limits) {
        List<JoinRule> joins = new ArrayList<>();
        for (String field : List.of("externalId", "email", "phone")) {
            if (field.equals(JoinRule.EMAIL) || random.nextInt(4) > 0) {
                joins.add(new JoinRule(field, true, random.nextInt(3) == 0));
            }
        }
        Placeholders never = random.nextBoolean()
                ? Placeholders.NONE
                : new Placeholders(List.of("p" + random.nextInt(4) + "@example.com"), List.of());
        return new ProfileRules(
                ConsentPolicy.LATEST,
                FieldAuthority.NONE,
                new IdentityRules(joins, limits, EmailFolding.NONE, never),
                HistoryRules.STANDARD);
    }

    private static List<Telling> tellings(Random random) {
        List<Telling> tellings = new ArrayList<>();
        for (int version = 1; version <= TELLINGS; version++) {
            tellings.add(Telling.any(random, version));
        }
        return tellings;
    }

    /// Something that is tried by many seeds.
    private interface Trial {
        void run(Random random, String where) throws Exception;
    }

    private static void eachSeed(int runs, Trial trial) throws Exception {
        Long given = Long.getLong("seed");
        long first = given != null ? given : System.nanoTime();
        for (long seed = first; seed < first + (given != null ? 1 : runs); seed++) {
            trial.run(new Random(seed), "With -Dseed=" + seed);
        }
    }
}
