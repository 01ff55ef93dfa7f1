package io.plumbline.sandbox.commercetools.writing;

import java.util.Map;

/// How one kind is created, changed and deleted.
public record KindRules(Creation creation, Map<String, UpdateAction> actions, Deletion deletion) {
    public KindRules {
        actions = Map.copyOf(actions);
    }

    /// Fills a new resource, which has its id, from a draft.
    @FunctionalInterface
    public interface Creation {
        void create(Revision revision, Input draft);
    }

    /// Applies one action.
    @FunctionalInterface
    public interface UpdateAction {
        void apply(Revision revision, Input action);
    }

    /// Raises the messages of a deletion, or refuses it.
    @FunctionalInterface
    public interface Deletion {
        void delete(Revision revision);
    }
}
