/// Serves the console's pages and files.
///
/// `PageRoutes` asks the console module and says how long a browser may keep the answer.
@NullMarked
package io.plumbline.server.pages;

import org.jspecify.annotations.NullMarked;
