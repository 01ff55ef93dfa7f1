package io.plumbline.sandbox.commercetools.inventory;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Author;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.PriorityBlockingQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Stock lowered by orders: within ten seconds, without messages and without notifications.
///
/// Nothing runs by itself. What is due by the project's clock is applied before the next request is answered, so that
/// nobody can tell the difference and a test can turn the clock.
public final class DelayedStock {
    private static final Duration DELAY_MAX = Duration.ofSeconds(10);
    private static final Author PLATFORM = new Author("platform", null);

    private final Project project;
    private final PriorityBlockingQueue<Taken> waiting =
            new PriorityBlockingQueue<>(16, Comparator.comparing(Taken::due));

    public DelayedStock(Project project) {
        this.project = project;
    }

    private record Taken(Instant due, String sku, JsonNode supplyChannel, long quantity) {}

    /// Remembers what an order takes. Lines that do not follow stock, which is the default, take nothing.
    public void take(ObjectNode order) {
        String usual = order.path("inventoryMode").asString("None");
        for (JsonNode line : order.path("lineItems")) {
            if (!line.path("inventoryMode").asString(usual).equals("None")) {
                Duration delay = Duration.ofMillis(project.chance().below((int) DELAY_MAX.toMillis()) + 1);
                waiting.add(new Taken(
                        project.now().plus(delay),
                        line.path("variant").path("sku").asString(""),
                        line.path("supplyChannel"),
                        line.path("quantity").asLong()));
            }
        }
    }

    /// Applies what is due.
    public void settle(ResourceWriter writer) {
        Instant now = project.now();
        for (Taken next = waiting.peek(); next != null && !next.due().isAfter(now); next = waiting.peek()) {
            Taken taken = waiting.poll();
            if (taken != null) {
                entry(taken).ifPresent(entry -> lower(writer, entry, taken.quantity()));
            }
        }
    }

    private Optional<StoredResource> entry(Taken taken) {
        return project.stores().of(ResourceKind.INVENTORY_ENTRY).findBy("sku", taken.sku()).stream()
                .filter(entry -> entry.parse().path("supplyChannel").equals(taken.supplyChannel()))
                .findFirst();
    }

    private static void lower(ResourceWriter writer, StoredResource entry, long quantity) {
        writer.amend(ResourceKind.INVENTORY_ENTRY, entry.id(), PLATFORM, true, revision -> {
            for (String field : new String[] {"quantityOnStock", "availableQuantity"}) {
                revision.resource().put(field, revision.resource().path(field).asLong() - quantity);
            }
        });
    }
}
