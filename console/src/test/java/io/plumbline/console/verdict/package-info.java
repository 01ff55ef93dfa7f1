/// What the verdict says of each kind of status.
@NullMarked
package io.plumbline.console.verdict;

import org.jspecify.annotations.NullMarked;
