package io.plumbline.engine;

import io.plumbline.connector.LeavesTraces;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.erase.Reach;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds out which destinations can erase.
final class ErasureReach {
    private ErasureReach() {}

    static Reach of(Collection<DestinationSetup> destinations) {
        Map<ConnectionName, String> erasing = new TreeMap<>();
        Set<ConnectionName> unable = new TreeSet<>();
        for (DestinationSetup destination : destinations) {
            if (destination.acceptance(IntentKind.ERASE_CONTACT).isPresent()) {
                erasing.put(
                        destination.name(),
                        destination.destination() instanceof LeavesTraces traces ? traces.afterErasure() : "");
            } else {
                unable.add(destination.name());
            }
        }
        return new Reach(erasing, unable);
    }
}
