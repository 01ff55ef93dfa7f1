package io.plumbline.sandbox.commercetools.messages;

import io.plumbline.sandbox.commercetools.predicate.Range;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.project.Timestamps;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Change;
import io.plumbline.sandbox.commercetools.writing.ChangeListener;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/// Keeps raised messages while the project's settings say so.
public final class MessageLog implements ChangeListener {
    private final Project project;
    private final ResourceStore messages;

    public MessageLog(Project project) {
        this.project = project;
        this.messages = project.stores().of(ResourceKind.MESSAGE);
    }

    @Override
    public void changed(Change change) {
        if (project.settings().messagesEnabled()) {
            for (ObjectNode message : change.messages()) {
                messages.put(StoredResource.of(message, 0), message);
            }
        }
    }

    /// Drops what is older than the project keeps.
    public void expire() {
        Duration kept = Duration.ofDays(project.settings().messageDays());
        var expired = new Range(null, Timestamps.print(project.now().minus(kept)));
        messages.alongModification(expired, false).forEach(message -> messages.remove(message.id()));
    }
}
