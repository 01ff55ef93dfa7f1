package io.plumbline.connectors.commercetools.answer;

import java.util.List;

/// One page of a list.
///
/// @param asked how many resources were asked for at most
/// @param limit how many resources the page could have held, as the answer says; never more than asked for
public record ResourceList(int asked, int limit, List<Resource> resources) {
    public ResourceList {
        resources = List.copyOf(resources);
    }

    /// Whether there may be more behind it.
    public boolean isFull() {
        return resources.size() >= limit;
    }
}
