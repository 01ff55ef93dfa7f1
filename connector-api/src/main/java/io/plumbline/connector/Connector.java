package io.plumbline.connector;

/// A kind of system that Plumbline can talk to. Implementations are stateless and may be shared between threads.
public sealed interface Connector permits SourceConnector, DestinationConnector {
    Descriptor descriptor();
}
