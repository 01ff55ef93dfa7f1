/// What `plumbline.yaml` may say, and how each mistake in it is reported.
@NullMarked
package io.plumbline.configuration;

import org.jspecify.annotations.NullMarked;
