package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Applies rules to resources, one change at a time.
///
/// All writes of the project take one lock, so that versions, sequence numbers and uniqueness hold without further
/// thought. A change that changes nothing leaves the version alone and tells nobody.
public final class ResourceWriter {
    private static final int ACTIONS_MAX = 500;
    private static final double VERSION_JUMP_PERCENT = 20;
    private static final int VERSION_JUMP_MAX = 2;

    private final Project project;
    private final ChangeListener listener;
    private final ReentrantLock lock = new ReentrantLock();

    public ResourceWriter(Project project, ChangeListener listener) {
        this.project = project;
        this.listener = listener;
    }

    /// Runs work that spans several resources without anyone writing in between.
    public <T> T together(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public StoredResource create(ResourceKind kind, KindRules.Creation creation, Input draft, Author author) {
        return together(() -> {
            var revision = new Revision(project, kind, Json.object(), 1);
            revision.resource()
                    .put("id", project.chance().id())
                    .put("version", 1L)
                    .put("createdAt", revision.now())
                    .put("lastModifiedAt", revision.now());
            revision.resource().set("createdBy", author.toJson());
            revision.resource().set("lastModifiedBy", author.toJson());
            creation.create(revision, draft);
            return store(Change.Event.CREATED, revision, 1, 0, author, false);
        });
    }

    /// Applies the actions of a request, all or none.
    public StoredResource update(
            ResourceKind kind, StoredResource found, Input request, KindRules rules, Author author) {
        long version = request.optionalNumber("version")
                .orElseThrow(() -> Refusals.invalidJson("version: a value is required"));
        List<Input> actions = request.objects("actions");
        if (actions.size() > ACTIONS_MAX) {
            throw Refusals.invalidInput("No more than " + ACTIONS_MAX + " update actions are allowed in one request.");
        }
        return change(kind, found.id(), version, author, revision -> {
            for (Input action : actions) {
                rule(rules, action).apply(revision, action);
            }
        });
    }

    private static KindRules.UpdateAction rule(KindRules rules, Input action) {
        String name = action.optionalText("action")
                .orElseThrow(() -> Refusals.invalidJson("actions -> action: a value is required"));
        KindRules.UpdateAction rule = rules.actions().get(name);
        if (rule == null) {
            throw Refusals.invalidJson("actions -> action: unknown update action '" + name + "'");
        }
        return rule;
    }

    /// Changes one resource whose version must be as expected.
    public StoredResource change(
            ResourceKind kind, String id, long expectedVersion, Author author, Consumer<Revision> edit) {
        return together(() -> {
            StoredResource before = current(kind, id);
            checkVersion(before, expectedVersion);
            return revise(kind, before, author, false, edit);
        });
    }

    /// Changes one resource whatever its version, as the platform itself does.
    ///
    /// @param silent whether the change itself is not to be notified
    public StoredResource amend(ResourceKind kind, String id, Author author, boolean silent, Consumer<Revision> edit) {
        return together(() -> revise(kind, current(kind, id), author, silent, edit));
    }

    private StoredResource revise(
            ResourceKind kind, StoredResource before, Author author, boolean silent, Consumer<Revision> edit) {
        ObjectNode former = before.parse();
        var revision = new Revision(project, kind, former.deepCopy(), before.version() + step());
        edit.accept(revision);
        if (isSame(revision.resource(), former)) {
            return before;
        }
        revision.resource().put("version", revision.version()).put("lastModifiedAt", revision.now());
        revision.resource().set("lastModifiedBy", author.toJson());
        return store(Change.Event.UPDATED, revision, before.version(), before.messages(), author, silent);
    }

    /// Compared as read back: a tree being built may hold the same number in another type.
    private static boolean isSame(ObjectNode built, ObjectNode read) {
        return Json.parse(Json.bytes(built)).filter(read::equals).isPresent();
    }

    public StoredResource delete(
            ResourceKind kind, String id, long expectedVersion, boolean erasure, KindRules rules, Author author) {
        return together(() -> {
            StoredResource before = current(kind, id);
            checkVersion(before, expectedVersion);
            var revision = new Revision(project, kind, before.parse(), before.version());
            rules.deletion().delete(revision);
            project.stores().of(kind).remove(id);
            ObjectNode gone = revision.resource();
            List<ObjectNode> messages = Messages.complete(revision, gone, before.messages(), author);
            listener.changed(new Change(Change.Event.DELETED, kind, gone, before.version(), messages, erasure, false));
            return before;
        });
    }

    private StoredResource store(
            Change.Event event, Revision revision, long oldVersion, int raisedBefore, Author author, boolean silent) {
        ObjectNode resource = revision.resource();
        List<ObjectNode> messages = Messages.complete(revision, resource, raisedBefore, author);
        StoredResource stored = StoredResource.of(resource, raisedBefore + messages.size());
        project.stores().of(revision.kind()).put(stored, resource);
        listener.changed(new Change(event, revision.kind(), resource, oldVersion, messages, false, silent));
        return stored;
    }

    private StoredResource current(ResourceKind kind, String id) {
        return project.stores().find(kind, id).orElseThrow(() -> Refusals.notFound(kind.typeId(), "ID", id));
    }

    private static void checkVersion(StoredResource resource, long expected) {
        if (resource.version() != expected) {
            throw Refusals.conflict(resource.id(), expected, resource.version());
        }
    }

    /// Versions grow by one, and now and then by more.
    private long step() {
        boolean jumps = project.chance().happens(VERSION_JUMP_PERCENT);
        return jumps ? 2 + project.chance().below(VERSION_JUMP_MAX) : 1;
    }
}
