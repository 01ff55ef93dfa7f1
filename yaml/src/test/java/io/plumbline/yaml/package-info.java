/// What reading YAML promises: places, collected problems, lenient lists and helpful guesses.
@NullMarked
package io.plumbline.yaml;

import org.jspecify.annotations.NullMarked;
