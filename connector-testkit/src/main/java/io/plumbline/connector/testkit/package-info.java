/// The contract every connector keeps, as tests.
///
/// A connector's test names the connector and adapts its sandbox to `DestinationStand` or `SourceStand`;
/// `DestinationContract` and `SourceContract` expand that into named tests. Each scenario starts with a sandbox of its
/// own, and whatever the connector says during it is searched for secrets and personal data afterwards.
///
/// Failures of the network are made between connector and sandbox (`Fault`), so that every connector meets the same
/// ones. What happens on the wire itself is tested in the HTTP module, not here.
@NullMarked
package io.plumbline.connector.testkit;

import org.jspecify.annotations.NullMarked;
