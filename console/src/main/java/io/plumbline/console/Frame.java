package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.verdict.Verdict;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.StatusView;
import java.util.List;
import java.util.Objects;

/// What surrounds every page.
///
/// @param level the verdict's stable name, for the mark beside the workspace's name
/// @param liveAddress where the page's live part is asked for again
record Frame(String workspace, String title, String level, String verdict, List<Tab> tabs, String liveAddress) {
    /// One page that can be gone to.
    ///
    /// @param count how many things wait there; empty when none
    record Tab(String id, String path, String title, String count, boolean current) {}

    static Frame of(StatusView status, int exceptions, Address address, Page page) {
        Verdict verdict = Verdict.of(status);
        List<Tab> tabs = List.of(
                tab("overview", "/", "Overview", 0, address),
                tab("exceptions", "/exceptions", "Exceptions", exceptions, address),
                tab("quarantine", "/quarantine", "Quarantine", quarantined(status), address),
                tab("dead-letters", "/dead-letters", "Dead letters", dead(status), address));
        String title =
                tabs.stream().filter(Tab::current).map(Tab::title).findFirst().orElse("Overview");
        String seen = Integer.toHexString(Objects.hash(page, tabs, verdict));
        return new Frame(
                status.workspace(),
                title,
                verdict.level().word(),
                verdict.level().headline(),
                tabs,
                address.live(seen));
    }

    private static Tab tab(String id, String path, String title, long count, Address address) {
        return new Tab(id, path, title, count == 0 ? "" : Figure.of(count), path.equals(address.path()));
    }

    private static long quarantined(StatusView status) {
        return status.sources().stream().mapToLong(SourceView::quarantined).sum();
    }

    private static long dead(StatusView status) {
        return status.destinations().stream()
                .mapToLong((DestinationView destination) -> destination.refused() + destination.inDoubt())
                .sum();
    }
}
