package io.plumbline.connectors.commercetools.resource;

import java.util.List;

/// The messages that say a resource is gone, or can no longer be seen by buyers.
public final class GoneMessages {
    public static final List<String> TYPES =
            List.of("CustomerDeleted", "OrderDeleted", "ProductDeleted", "ProductUnpublished", "InventoryEntryDeleted");

    private GoneMessages() {}

    public static boolean include(String messageType) {
        return TYPES.contains(messageType);
    }
}
