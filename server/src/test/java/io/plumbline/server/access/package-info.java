/// Who may ask for what.
@NullMarked
package io.plumbline.server.access;

import org.jspecify.annotations.NullMarked;
