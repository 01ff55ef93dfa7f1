package io.plumbline.engine.receive;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Secret;
import io.plumbline.connector.Source;
import io.plumbline.model.ConnectionName;
import java.util.Optional;

/// One source connection, opened.
///
/// @param notificationSecret what senders of notifications must know; empty if none are taken
public record SourceSetup(
        ConnectionName name, Descriptor descriptor, Source source, Optional<Secret> notificationSecret) {}
