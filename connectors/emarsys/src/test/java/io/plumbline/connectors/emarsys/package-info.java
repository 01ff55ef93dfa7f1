/// The Emarsys connector against the contract, with the sandbox as the system, and against answers made by hand for
/// what no sandbox shows on demand.
@NullMarked
package io.plumbline.connectors.emarsys;

import org.jspecify.annotations.NullMarked;
