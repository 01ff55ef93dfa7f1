package io.plumbline.engine.decide;

import io.plumbline.engine.work.Held;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Decides whether a contact must be sent, and with which fields.
public final class DecideContact {
    private DecideContact() {}

    /// @param fields what the destination should hold
    /// @param held what it holds as far as we know, and what is on its way
    /// @return nothing if it holds or is about to hold exactly that
    public static Optional<Decided> from(ProfileId contact, Document fields, Held held, Because because) {
        String hash = Fingerprint.of(fields);
        String latest = held.isQueued() ? held.queuedHash() : held.acknowledgedHash();
        if (hash.equals(latest)) {
            return Optional.empty();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("fields", fields);
        List<String> cleared = cleared(fields, held);
        if (!cleared.isEmpty()) {
            body.put("cleared", cleared);
        }
        Intent intent = new Intent(
                IntentKind.PUT_CONTACT,
                lane(because),
                contact.toString(),
                contact,
                Document.of(body),
                because.at(),
                because.live());
        return Optional.of(new Decided(intent, hash));
    }

    /// Values that we put there, or that are on their way, and that are true no longer. What waits to be cleared may be
    /// there even if nothing was ever acknowledged: the answer may have been lost.
    private static List<String> cleared(Document fields, Held held) {
        TreeSet<String> names = new TreeSet<>(names(held.acknowledged()));
        Document queued = held.queued();
        names.addAll(names(queued));
        names.addAll(queued == null ? List.of() : queued.texts("cleared"));
        names.removeAll(fields.values().keySet());
        return new ArrayList<>(names);
    }

    private static Set<String> names(@Nullable Document body) {
        return body == null ? Set.of() : body.object("fields").values().keySet();
    }

    private static Lane lane(Because because) {
        if (!because.live()) {
            return Lane.BULK;
        }
        return because.consent() ? Lane.CONSENT : Lane.PROFILE;
    }
}
