/// JSON texts as plain trees of maps, lists, texts, numbers and flags, and back for people to read.
@NullMarked
package io.plumbline.mapping.json;

import org.jspecify.annotations.NullMarked;
