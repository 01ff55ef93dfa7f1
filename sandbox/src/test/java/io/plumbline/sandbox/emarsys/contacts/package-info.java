/// Tests of the parts of the Emarsys stand-in's `contacts` package that need no server.
///
/// What these parts do for a caller is tested over HTTP, one package above.
@NullMarked
package io.plumbline.sandbox.emarsys.contacts;

import org.jspecify.annotations.NullMarked;
