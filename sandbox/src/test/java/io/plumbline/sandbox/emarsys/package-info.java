/// The Emarsys stand-in, asked over HTTP as any client asks.
///
/// Tests named `reject_NN_…` are the bad requests the system is known to refuse, by their number in the list of vendor
/// facts; tests named `trait_NN_…` are what it shows when all goes well. [SandboxClient] makes the calls.
@NullMarked
package io.plumbline.sandbox.emarsys;

import org.jspecify.annotations.NullMarked;
