package io.plumbline.connectors.commercetools;

import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.offset.OffsetText;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.connectors.commercetools.stream.DeletionStream;
import io.plumbline.connectors.commercetools.stream.Pace;
import io.plumbline.connectors.commercetools.stream.ResourceStream;
import io.plumbline.connectors.commercetools.stream.StreamReader;
import io.plumbline.model.ConnectionName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The streams of one account, by name.
final class Streams {
    private Streams() {}

    static Map<String, StreamReader> of(ProjectCalls calls, ConnectionName connection, ConnectionSettings settings) {
        Map<String, StreamReader> streams = new HashMap<>();
        for (ResourceType type : ResourceType.values()) {
            Pace pace = type == ResourceType.INVENTORY
                    ? settings.paces().inventory()
                    : settings.paces().usual();
            streams.put(type.stream(), new ResourceStream(calls, connection, settings.project(), type, pace));
        }
        streams.put("messages", messages(calls, connection, settings));
        return streams;
    }

    private static StreamReader messages(ProjectCalls calls, ConnectionName connection, ConnectionSettings settings) {
        return settings.expectations().messages()
                ? new DeletionStream(
                        calls, connection, settings.project(), settings.paces().messages())
                : (progress, now) -> new Page(List.of(), OffsetText.write(progress), false, new Page.Phase.Following());
    }
}
