/// What every store promises, port by port, run against each of them.
///
/// `Home` lists the stores; a scenario class bears `EveryStore` and is run once for each. Another database is one more
/// constant there.
@NullMarked
package io.plumbline.store.contract;

import org.jspecify.annotations.NullMarked;
