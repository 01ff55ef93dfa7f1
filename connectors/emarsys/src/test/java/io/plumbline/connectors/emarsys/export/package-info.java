/// Tests of how exports are asked for and read.
@NullMarked
package io.plumbline.connectors.emarsys.export;

import org.jspecify.annotations.NullMarked;
