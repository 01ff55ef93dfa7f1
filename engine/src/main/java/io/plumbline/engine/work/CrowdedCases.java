package io.plumbline.engine.work;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.IdentifierChanges;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.work.CaseTally.Cause;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.Standing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/// Says which identifiers are on more contacts than one may join: one case for each kind of identifier, which counts
/// the identifiers and is over when none is left.
final class CrowdedCases {
    private CrowdedCases() {}

    /// @param before how many claimed the crowded ones before
    static void tell(IdentifierChanges changes, Map<Identifier, ClaimCount> before, CaseTally tally) {
        changes.crowded().forEach((identifier, count) -> {
            if (!before.containsKey(identifier)) {
                tally.add(cause(identifier), sample(identifier));
            }
        });
        changes.released().forEach(identifier -> tally.remove(cause(identifier), sample(identifier)));
    }

    static void tell(ReplayStore.Crowded crowded, CaseTally tally) {
        crowded.now().forEach(identifier -> tally.add(cause(identifier), sample(identifier)));
        crowded.notNow().forEach(identifier -> tally.remove(cause(identifier), sample(identifier)));
    }

    /// What is said about a crowded identifier, and names nobody but it, is said about nobody.
    static void tell(Batch batch, Claims claims, Standing now, CaseTally tally) {
        if (now.crowded().isEmpty()) {
            return;
        }
        for (Batch.Change change : batch.changes()) {
            if (change.again()) {
                continue;
            }
            for (Claim claim : claims.of(change.now())) {
                if (claim instanceof Claim.Remark remark && now.crowded().containsKey(remark.person())) {
                    tally.add(
                            unheard(change.now().key().connection().value()),
                            change.now().key().kind() + " " + change.now().key().id());
                }
            }
        }
    }

    private static Cause unheard(String source) {
        return new Cause(
                "consent-names-too-many",
                source,
                "source data",
                "Consents name nobody but an address that stands on more contacts than one person can have. They count"
                        + " for nobody",
                "Opt the people out whom they mean, in the source; or let the source name a customer with each consent");
    }

    private static Cause cause(Identifier identifier) {
        return new Cause(
                "identifier-joins-too-many/" + identifier.kind(),
                identifier.source().isEmpty() ? ExceptionCase.ALL_SOURCES : identifier.source(),
                "source data",
                "Identifiers stand on more contacts than one person can have. They join nobody, so their people are apart",
                "Correct them in the source; or add them to identity.never if they stand for nobody, or raise"
                        + " identity.joins-max if they are right");
    }

    /// Masked, with a check sum by which two that look alike are told apart.
    private static String sample(Identifier identifier) {
        CRC32 sum = new CRC32();
        sum.update(identifier.value().getBytes(StandardCharsets.UTF_8));
        return identifier.masked() + " (" + Long.toHexString(sum.getValue()) + ")";
    }
}
