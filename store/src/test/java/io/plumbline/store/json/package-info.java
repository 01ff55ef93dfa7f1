/// Tests of documents and facts as JSON.
@NullMarked
package io.plumbline.store.json;

import org.jspecify.annotations.NullMarked;
