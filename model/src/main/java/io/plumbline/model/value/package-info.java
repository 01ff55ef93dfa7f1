/// Small values that every fact is built of: addresses, money, languages, identifiers of people and goods.
///
/// Each has one checked form. `Email` and `Phone` mask themselves in `toString`, so that they cannot reach a log
/// or a message by accident. Cleaning dirty text into these values is the mapping's work and deliberately absent here.
@NullMarked
package io.plumbline.model.value;

import org.jspecify.annotations.NullMarked;
