package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.project.Timestamps;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.kit.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// A resource being created, changed or deleted. Rules change its tree and raise messages; nothing is stored yet.
public final class Revision {
    private final Project project;
    private final ResourceKind kind;
    private final ObjectNode resource;
    private final Instant now;
    private final long version;
    private final List<RaisedMessage> messages = new ArrayList<>();

    Revision(Project project, ResourceKind kind, ObjectNode resource, long version) {
        this.project = project;
        this.kind = kind;
        this.resource = resource;
        this.now = project.now();
        this.version = version;
    }

    public Project project() {
        return project;
    }

    public ResourceKind kind() {
        return kind;
    }

    public String id() {
        return resource.path("id").asString();
    }

    /// The tree, to be changed in place.
    public ObjectNode resource() {
        return resource;
    }

    /// The version the resource will have if this revision changes anything.
    public long version() {
        return version;
    }

    /// The time of this revision, as written.
    public String now() {
        return Timestamps.print(now);
    }

    /// A new id for a part of the resource.
    public String newId() {
        return project.chance().id();
    }

    /// Raises a message with the fields the consumer sets.
    public void raise(String type, Consumer<ObjectNode> fields) {
        ObjectNode own = Json.object();
        fields.accept(own);
        messages.add(new RaisedMessage(type, own));
    }

    List<RaisedMessage> messages() {
        return messages;
    }
}
