package io.plumbline.engine.work;

import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that can change when some identifiers are claimed.
///
/// @param identifiers all identifiers of the profiles concerned, with the profile they point to; the profile's own id
///     as a contact's external id among them
/// @param carriers identifiers that point to nobody, with those of the profiles concerned that carry them
/// @param speaking all things with personal facts about those persons
public record Neighbourhood(
        Map<Identifier, ProfileId> identifiers, Map<Identifier, Carriers> carriers, List<Thing> speaking) {

    /// What the identifiers point to. How many claim the crowded ones is left open.
    public Standing standing() {
        Map<Identifier, ClaimCount> crowded = new HashMap<>();
        carriers.forEach((identifier, some) -> {
            if (some.why() == Hindrance.JOINS_TOO_MANY) {
                crowded.put(identifier, ClaimCount.NONE);
            }
        });
        return new Standing(identifiers, carriers, crowded);
    }
}
