package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connector.Delivery;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.model.delivery.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Writes the consents of a batch, one customer after the other. Once it is clear that nothing gets through, the rest
/// is not tried.
public final class WriteConsents {
    private final ProjectCalls calls;
    private final Project project;
    private final ConsentForm form;

    public WriteConsents(ProjectCalls calls, Project project, ConsentForm form) {
        this.calls = calls;
        this.project = project;
        this.form = form;
    }

    /// @return one outcome for each delivery, in the same order
    public List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        WriteConsent one = new WriteConsent(calls, project, form, new ReadTypes(calls, project));
        List<Outcome> outcomes = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Attempt attempt = deliver(one, delivery);
            outcomes.add(attempt.outcome());
            if (attempt.others().isPresent()) {
                int left = deliveries.size() - outcomes.size();
                outcomes.addAll(Collections.nCopies(left, attempt.others().orElseThrow()));
                break;
            }
        }
        return outcomes;
    }

    private Attempt deliver(WriteConsent one, Delivery delivery) throws InterruptedException {
        Optional<Told> told = Told.of(delivery.consents(), form);
        return told.isPresent()
                ? one.write(delivery.thing(), told.orElseThrow())
                : Attempt.alone(new Outcome.Acknowledged(delivery.thing()));
    }
}
