/// Segments: contacts that meet criteria, found anew by each run.
///
/// Only what exports and consent need is here: criteria on fields joined by *and* and *or*, runs one at a time, counts.
/// Deliberately absent: criteria on behaviour, single runs and combined segments.
@NullMarked
package io.plumbline.sandbox.emarsys.segments;

import org.jspecify.annotations.NullMarked;
