/// Tests of reading `plumbline.yaml`, against a small connector made for them.
@NullMarked
package io.plumbline.configuration;

import org.jspecify.annotations.NullMarked;
