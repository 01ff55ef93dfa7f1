/// What deriving profiles promises, whatever the order of contributions.
@NullMarked
package io.plumbline.model.profile;

import org.jspecify.annotations.NullMarked;
