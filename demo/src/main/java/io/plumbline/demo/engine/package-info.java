/// The engine as the demo sees it: a process that is started with a configuration file, asked over REST, and can be
/// killed and started again.
@NullMarked
package io.plumbline.demo.engine;

import org.jspecify.annotations.NullMarked;
