/// Tests of the judge: every rule by hand-made records, the comparison by hand-made contacts, and all of it once
/// against both sandboxes.
///
/// [EmarsysAccount] writes contacts as an engine without faults would; it shares nothing with the engine.
@NullMarked
package io.plumbline.demo.truth;

import org.jspecify.annotations.NullMarked;
