package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Problem;
import io.plumbline.connectors.commercetools.answer.ProjectAnswer;
import java.util.ArrayList;
import java.util.List;

/// What a project's own settings mean for reading it.
final class ProjectProblems {
    private ProjectProblems() {}

    static List<Problem> of(ProjectAnswer project, boolean messagesWanted) {
        List<Problem> problems = new ArrayList<>();
        if (project.modular()) {
            problems.add(Problem.error(
                    "commercetools/catalogue-modular",
                    "The project keeps its products in the Modular model (beta), where variants are resources of their"
                            + " own; its products would look empty.",
                    "Switch the project to the Classic model. Modular projects are not supported yet."));
        }
        if (messagesWanted && !project.messagesKept()) {
            problems.add(Problem.warning(
                    "commercetools/messages-off",
                    "The project keeps no messages, so deletions are noticed only from notifications.",
                    "Switch messages on in the Merchant Center under Developer settings, with 15 days or more, or set"
                            + " messages: false."));
        }
        return problems;
    }
}
