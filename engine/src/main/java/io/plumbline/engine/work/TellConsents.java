package io.plumbline.engine.work;

import io.plumbline.engine.work.CaseTally.Cause;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStanding;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.document.Document;
import io.plumbline.model.profile.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Says what one destination should hold of a person's consent, and takes up opt-ins that are withheld.
final class TellConsents {
    private final ConnectionName destination;
    private final CaseTally tally;

    TellConsents(ConnectionName destination, CaseTally tally) {
        this.destination = destination;
        this.tally = tally;
    }

    Document of(Profile profile, Collection<ConsentScope> scopes) {
        List<ConsentChange> told = new ArrayList<>(scopes.size());
        for (ConsentScope scope : scopes) {
            ConsentStanding standing = profile.consent(scope);
            Optional<ConsentChange> telling = ConsentChange.telling(scope, standing);
            telling.ifPresent(told::add);
            if (telling.isEmpty() && standing.told() == ConsentState.GRANTED) {
                withheld(profile);
            }
        }
        return ConsentDocument.of(told);
    }

    private void withheld(Profile profile) {
        tally.add(
                new Cause(
                        "opt-in-withheld",
                        destination.value(),
                        "source data",
                        "Opt-ins are withheld because their source does not say how they were given",
                        "Map the field that says where the opt-in comes from to `evidence`, or set a default for it"),
                "profile " + profile.id());
    }
}
