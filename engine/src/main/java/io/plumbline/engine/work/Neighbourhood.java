package io.plumbline.engine.work;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import java.util.List;
import java.util.Map;

/// Everything that can change when some identifiers are claimed.
///
/// @param identifiers all identifiers of the profiles concerned, with the profile they point to; the profile's own id
///     as a contact's external id among them
/// @param speaking all things with personal facts about those persons
public record Neighbourhood(Map<Identifier, ProfileId> identifiers, List<Thing> speaking) {}
