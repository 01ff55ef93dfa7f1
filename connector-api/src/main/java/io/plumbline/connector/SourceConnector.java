package io.plumbline.connector;

/// A kind of system that records come from.
public non-sealed interface SourceConnector extends Connector {
    /// Opens one configured account. Must not call the system yet.
    ///
    /// @throws InvalidSettingsException if the settings cannot work, whatever the system would say
    Source openSource(Settings settings, Context context);
}
