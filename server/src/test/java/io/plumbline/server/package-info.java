/// The server over hand-made views: what it answers to programs, people, notifications and Prometheus.
///
/// `HandMadeViews` holds a status that a test may replace; `Scenes` are statuses worth looking at.
@NullMarked
package io.plumbline.server;

import org.jspecify.annotations.NullMarked;
