package io.plumbline.configuration;

import io.plumbline.connector.Connector;
import io.plumbline.connector.Secret;
import io.plumbline.connector.Settings;
import io.plumbline.model.ConnectionName;
import java.nio.file.Path;
import java.util.Optional;

/// One connection as a user configured it.
///
/// @param connector the kind of system it is to
/// @param mapping a file that extends the shipped mapping
/// @param notificationSecret what senders of notifications must know; empty if none are taken
public record ConnectionConfiguration(
        ConnectionName name,
        Connector connector,
        Settings settings,
        Optional<Path> mapping,
        Optional<Secret> notificationSecret) {}
