package io.plumbline.connector;

import java.util.List;
import java.util.Optional;

/// Everything about a kind of system that can be said without talking to it.
///
/// @param system the name users write in `system:`, for instance `emarsys`
/// @param title the vendor's own name for it
/// @param settings what a connection needs, in the order in which to ask for it
/// @param streams what a source can read, in the order in which a first load reads it; empty for pure destinations
/// @param accepts what a destination can be asked to do; empty for pure sources
/// @param mapping the name of the shipped mapping, a resource beside the connector's class
public record Descriptor(
        String system,
        String title,
        List<Setting> settings,
        List<StreamDeclaration> streams,
        List<Acceptance> accepts,
        String mapping) {

    public Descriptor {
        settings = List.copyOf(settings);
        streams = List.copyOf(streams);
        accepts = List.copyOf(accepts);
    }

    public Optional<Setting> setting(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
