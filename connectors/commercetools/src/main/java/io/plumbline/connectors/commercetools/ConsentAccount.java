package io.plumbline.connectors.commercetools;

import io.plumbline.connector.Batch;
import io.plumbline.connector.CreatesFields;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.HoldsConsent;
import io.plumbline.connector.Problem;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.check.CheckConsent;
import io.plumbline.connectors.commercetools.check.CreateConsentType;
import io.plumbline.connectors.commercetools.consent.ConsentForm;
import io.plumbline.connectors.commercetools.consent.WriteConsents;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// One opened project whose customers are told of consent. Nothing else is written to it.
final class ConsentAccount implements Destination, HoldsConsent, CreatesFields {
    private final ProjectCalls calls;
    private final Project project;
    private final ConsentForm form;

    ConsentAccount(ProjectCalls calls, Project project, ConsentForm form) {
        this.calls = calls;
        this.project = project;
        this.form = form;
    }

    @Override
    public List<Problem> check(List<FieldNeed> needs) throws InterruptedException {
        return new CheckConsent(calls, project, form).check();
    }

    /// Creates the Type of consent; its fields are known from the settings, not from a mapping.
    @Override
    public List<Problem> create(List<FieldNeed> needs) throws InterruptedException {
        return new CreateConsentType(calls, project, form).create();
    }

    @Override
    public List<Outcome> deliver(Batch batch) throws InterruptedException {
        if (batch.kind() != IntentKind.SET_CONSENT) {
            return Collections.nCopies(
                    batch.deliveries().size(),
                    new Outcome.Refused("commercetools/kind-unknown", "This connector delivers consent only"));
        }
        return new WriteConsents(calls, project, form).deliver(batch.deliveries());
    }

    @Override
    public Set<ConsentScope> scopes() {
        return Set.of(ConsentScope.EMAIL);
    }

    @Override
    public void close() {
        // Connections belong to the pool that the engine lends; nothing is kept here.
    }
}
