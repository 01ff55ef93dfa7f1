package io.plumbline.connector;

/// A kind of system that is made to hold the truth. A system that is both implements both interfaces.
public non-sealed interface DestinationConnector extends Connector {
    /// Opens one configured account. Must not call the system yet.
    ///
    /// @throws InvalidSettingsException if the settings cannot work, whatever the system would say
    Destination openDestination(Settings settings, Context context);
}
