package io.plumbline.store.simulation;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.record.RecordChange;
import io.plumbline.store.simulation.World.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// What two accounts with one address said over time, by chance: some acts have a date, some a proof, some neither.
record History(List<Said> said) {
    static final Person ADA = new Person("ada");
    static final Person TWIN = new Person("twin");

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int VERSIONS_MAX = 5;

    static History byChance(Random random) {
        List<Said> said = new ArrayList<>();
        for (Person person : List.of(ADA, TWIN)) {
            int versions = 1 + random.nextInt(VERSIONS_MAX);
            for (int version = 1; version <= versions; version++) {
                Instant at = World.START.plus(MINUTE.multipliedBy(random.nextInt(3) + 4L * version));
                boolean last = version == versions;
                boolean gone = last && version > 1 && person.equals(TWIN) && random.nextInt(3) == 0;
                said.add(new Said(
                        person.account(),
                        version,
                        at,
                        gone ? RecordChange.DELETED : RecordChange.PRESENT,
                        gone ? List.of() : facts(person, "Ada", at, random)));
            }
        }
        return new History(List.copyOf(said));
    }

    private static List<Fact> facts(Person person, String name, Instant at, Random random) {
        List<Fact> facts = new ArrayList<>(List.of(person.withAddress(ADA.email(), name)));
        if (random.nextInt(4) > 0) {
            facts.add(person.act(act(random), date(at, random), random.nextBoolean() ? "form" : ""));
        }
        return facts;
    }

    private static ConsentAct act(Random random) {
        return List.of(ConsentAct.GRANTED, ConsentAct.WITHDRAWN, ConsentAct.GRANTED, ConsentAct.REQUESTED)
                .get(random.nextInt(4));
    }

    private static @Nullable Instant date(Instant at, Random random) {
        return random.nextInt(3) == 0 ? null : at.minus(MINUTE.multipliedBy(random.nextInt(6)));
    }

    /// Whether the law lets the person be mailed: a proven yes with a date later than any no can have been; or a proven
    /// yes and never a no.
    boolean mayBeMailed() {
        Instant lastNo = said.stream()
                .filter(each -> says(each, ConsentAct.WITHDRAWN))
                .map(History::time)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        boolean everNo = lastNo.isAfter(Instant.MIN);
        return said.stream()
                .filter(each -> says(each, ConsentAct.GRANTED))
                .filter(each -> !consent(each).statement().evidence().isEmpty())
                .anyMatch(each -> !everNo
                        || (consent(each).statement().at() != null && time(each).isAfter(lastNo)));
    }

    private static boolean says(Said said, ConsentAct act) {
        return said.facts().size() > 1 && consent(said).statement().act() == act;
    }

    private static ConsentFact consent(Said said) {
        return (ConsentFact) said.facts().getLast();
    }

    private static Instant time(Said said) {
        Instant at = consent(said).statement().at();
        return at == null ? said.at() : at;
    }
}
