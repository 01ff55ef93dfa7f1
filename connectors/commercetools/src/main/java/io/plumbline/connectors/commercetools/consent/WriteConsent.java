package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.call.ChangeAnswer;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceId;
import io.plumbline.model.delivery.Outcome;
import java.util.Optional;

/// Writes the consent of one customer, unless the customer says it already or said something newer.
///
/// A newer word of the shop is acknowledged, not reported: it reaches the engine as a record like every change of a
/// customer. If the customer changes between reading and writing, both are done again; what is repeated after an
/// unclear answer finds its own earlier write, and stops.
final class WriteConsent {
    private static final int ATTEMPTS_MAX = 5;

    private final ProjectCalls calls;
    private final Project project;
    private final ConsentForm form;
    private final ReadTypes types;

    WriteConsent(ProjectCalls calls, Project project, ConsentForm form, ReadTypes types) {
        this.calls = calls;
        this.project = project;
        this.form = form;
        this.types = types;
    }

    Attempt write(String customerId, Told told) throws InterruptedException {
        if (!ResourceId.isPlain(customerId)) {
            return Attempt.alone(Refusals.noCustomerId());
        }
        try {
            return attempts(Place.customer(project, customerId), told, new Outcome.Acknowledged(customerId));
        } catch (SystemUnreachableException e) {
            return Attempt.failed(e);
        }
    }

    private Attempt attempts(Place place, Told told, Outcome.Acknowledged done) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            Optional<Resource> found = calls.single(place);
            Optional<Customer> outdated = found.map(resource -> Customer.of(resource, form))
                    .filter(customer -> !customer.stored().outdoes(told));
            if (outdated.isEmpty()) {
                return Attempt.alone(done);
            }
            Optional<Attempt> end = change(place, outdated.orElseThrow(), told, done);
            if (end.isPresent()) {
                return end.orElseThrow();
            }
        }
        return Attempt.alone(new Outcome.Later("commercetools/customer-busy", Optional.empty()));
    }

    /// Empty if somebody else was faster.
    private Optional<Attempt> change(Place place, Customer customer, Told told, Outcome.Acknowledged done)
            throws InterruptedException {
        Optional<byte[]> update = update(customer, told);
        if (update.isEmpty()) {
            return Optional.of(
                    customer.typeId().isPresent()
                            ? Attempt.alone(Refusals.typeWithoutField(form))
                            : Attempt.forAll(Refusals.typeMissing(form)));
        }
        return switch (calls.change(place, update.orElseThrow())) {
            case ChangeAnswer.Made ignored -> Optional.of(Attempt.alone(done));
            case ChangeAnswer.Gone ignored -> Optional.of(Attempt.alone(done));
            case ChangeAnswer.Overtaken ignored -> Optional.empty();
            case ChangeAnswer.Refused(var refusal) -> Optional.of(Attempt.alone(Refusals.of(refusal)));
            case ChangeAnswer.Failed(var code) -> Optional.of(Attempt.alone(new Outcome.Unclear(code)));
            case ChangeAnswer.Lost(var code) -> Optional.of(Attempt.broken(code));
        };
    }

    private Optional<byte[]> update(Customer customer, Told told) throws InterruptedException {
        Update update = new Update(form);
        Optional<String> typeId = customer.typeId();
        if (typeId.isPresent()) {
            return types.byId(typeId.orElseThrow())
                    .flatMap(type -> type.slots(form))
                    .map(slots -> update.ofFields(customer.version(), slots, told));
        }
        return types.byKey(form.typeKey())
                .filter(TypeDefinition::forCustomers)
                .flatMap(type -> type.slots(form))
                .map(slots -> update.ofType(customer.version(), slots, told));
    }
}
