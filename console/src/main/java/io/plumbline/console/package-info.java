/// The operator's console: pages rendered on the server, for people who look at them every day.
///
/// `Console` answers the address of a page with HTML and knows nothing of HTTP beyond that; the server module asks it.
/// Pages refresh their `main` part by themselves (htmx) and stay untouched while nothing changes, so that a person can
/// read and copy in peace. Each page is a record of ready-made texts, filled by a pure function, and a template.
/// Deliberately absent: anything that writes, inline scripts and styles, requests to anywhere else.
@NullMarked
package io.plumbline.console;

import org.jspecify.annotations.NullMarked;
