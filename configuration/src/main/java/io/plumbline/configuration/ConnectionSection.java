package io.plumbline.configuration;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Secret;
import io.plumbline.connector.Settings;
import io.plumbline.model.ConnectionName;
import java.nio.file.Path;
import java.util.Optional;

/// One configured account of a system.
///
/// @param descriptor of the system
/// @param settings checked against the descriptor
/// @param mapping a mapping file that extends the shipped one
/// @param notificationSecret makes `/hooks/<name>/<secret>` live
public record ConnectionSection(
        ConnectionName name,
        Descriptor descriptor,
        Settings settings,
        Optional<Path> mapping,
        Optional<Secret> notificationSecret) {}
