package io.plumbline.connectors.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// Runs a few scenarios of the kit by name, to see whether they fail.
final class ChosenScenarios {
    private final Set<String> names;
    private final List<String> broken = new ArrayList<>();
    private int run;

    ChosenScenarios(String... names) {
        this.names = Set.of(names);
    }

    /// The names of those that fail, once for each time.
    List<String> brokenBy(Stream<? extends DynamicNode> contract) {
        contract.forEach(this::visit);
        if (run < names.size()) {
            throw new AssertionError("Only " + run + " of " + names + " exist");
        }
        return broken;
    }

    private void visit(DynamicNode node) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(this::visit);
        } else if (node instanceof DynamicTest test && names.contains(test.getDisplayName())) {
            run++;
            if (fails(test)) {
                broken.add(test.getDisplayName());
            }
        }
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError e) {
            return true;
        } catch (Throwable e) {
            if (e.getClass().getSimpleName().equals("TestAbortedException")) {
                return false; // The stand has nothing to try it with.
            }
            throw new AssertionError("Neither kept nor broken: " + test.getDisplayName(), e);
        }
    }
}
