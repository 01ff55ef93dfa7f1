/// The engine of one workspace: takes records in, works on them, and makes destinations hold what follows.
///
/// A package for each step, each with its own state: `receive`, `journal`, `standardise`, `resolve`, `decide`,
/// `deliver`; `work` joins the middle ones in one transaction, `view` tells people about all of them. `Engine` only
/// puts the loops together.
@NullMarked
package io.plumbline.engine;

import org.jspecify.annotations.NullMarked;
