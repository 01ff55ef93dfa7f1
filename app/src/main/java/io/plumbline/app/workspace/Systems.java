package io.plumbline.app.workspace;

import io.plumbline.connector.Connector;
import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.connectors.emarsys.Emarsys;
import java.util.List;

/// The kinds of system that this program can talk to.
public final class Systems {
    /// All connectors, by the name of their system.
    public static final List<Connector> ALL = List.of(new Commercetools(), new Emarsys());

    private Systems() {}
}
