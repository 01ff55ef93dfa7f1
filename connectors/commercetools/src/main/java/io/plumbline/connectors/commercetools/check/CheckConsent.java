package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.consent.ConsentForm;
import io.plumbline.connectors.commercetools.consent.ReadTypes;
import io.plumbline.connectors.commercetools.resource.Project;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks whether consent can be written back: that the Type is there with its fields, and that customers may be
/// changed.
public final class CheckConsent {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final byte[] NO_CHANGE = "{\"version\":1,\"actions\":[]}".getBytes(StandardCharsets.UTF_8);

    private final ProjectCalls calls;
    private final Project project;
    private final ConsentForm form;

    public CheckConsent(ProjectCalls calls, Project project, ConsentForm form) {
        this.calls = calls;
        this.project = project;
        this.form = form;
    }

    public List<Problem> check() throws InterruptedException {
        List<Problem> problems = new ArrayList<>();
        try {
            problems.addAll(types());
            mayChangeCustomers().ifPresent(problems::add);
        } catch (SystemUnreachableException e) {
            if (!e.needsPerson()) {
                throw e;
            }
            problems.add(Said.error(e));
        }
        return problems;
    }

    private List<Problem> types() throws InterruptedException {
        try {
            ReadTypes types = new ReadTypes(calls, project);
            List<Problem> problems = new ArrayList<>(TypeProblems.of(types.byKey(form.typeKey()), form));
            TypeProblems.ofOthers(types.ofCustomers(), form).ifPresent(problems::add);
            return problems;
        } catch (SystemUnreachableException e) {
            if (Failures.isForbidden(e)) {
                return List.of(Said.error(e));
            }
            throw e;
        }
    }

    /// Asks for no change of a customer that nobody is. Permissions are judged before the customer is looked for.
    private Optional<Problem> mayChangeCustomers() throws InterruptedException {
        try {
            calls.change(Place.customer(project, NOBODY), NO_CHANGE);
            return Optional.empty();
        } catch (SystemUnreachableException e) {
            if (Failures.isForbidden(e)) {
                return Optional.of(Said.error(e));
            }
            throw e;
        }
    }
}
