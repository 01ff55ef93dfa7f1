/// Programs that a marketer puts together: here only the node that tells another system of one contact at a time.
///
/// [WebhookNode] sends, [Callbacks] repeats what is not accepted. Exports call back in the same way.
@NullMarked
package io.plumbline.sandbox.emarsys.program;

import org.jspecify.annotations.NullMarked;
