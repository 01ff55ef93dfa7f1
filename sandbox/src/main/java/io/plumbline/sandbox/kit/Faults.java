package io.plumbline.sandbox.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;

/// The faults now set. The first one that matches and still has strikes left decides about a request.
final class Faults {
    private final Random random;
    private final List<Armed> armed = new ArrayList<>();
    private long lastId;

    Faults(long seed) {
        random = new Random(seed);
    }

    synchronized long add(Fault fault) {
        armed.add(new Armed(++lastId, fault));
        return lastId;
    }

    synchronized void clear() {
        armed.clear();
    }

    /// Decides about one request and counts the strike.
    synchronized Optional<Fault> strike(String methodAndPath) {
        for (Armed candidate : armed) {
            if (candidate.isDue(methodAndPath) && random.nextDouble() * 100 < candidate.fault.percent()) {
                candidate.strikes++;
                return Optional.of(candidate.fault);
            }
        }
        return Optional.empty();
    }

    synchronized ArrayNode toJson() {
        ArrayNode all = Json.array();
        armed.forEach(each -> all.add(FaultJson.write(each.id, each.fault, each.strikes)));
        return all;
    }

    synchronized PageSection section() {
        return new PageSection(
                "Faults set",
                List.of("Requests", "Kind", "When", "Struck"),
                armed.stream()
                        .map(each -> List.of(
                                each.fault.target().pattern(),
                                each.fault.kind().name(),
                                each.fault.moment().name(),
                                Long.toString(each.strikes)))
                        .toList());
    }

    private static final class Armed {
        private final long id;
        private final Fault fault;
        private long strikes;

        Armed(long id, Fault fault) {
            this.id = id;
            this.fault = fault;
        }

        boolean isDue(String methodAndPath) {
            return strikes < fault.strikesMax()
                    && fault.target().matcher(methodAndPath).matches();
        }
    }
}
