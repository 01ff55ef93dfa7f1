/// What documents and the forms of their fields promise.
@NullMarked
package io.plumbline.model.document;

import org.jspecify.annotations.NullMarked;
