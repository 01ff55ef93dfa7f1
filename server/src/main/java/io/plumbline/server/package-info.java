/// The engine over HTTP: REST for programs, the console for people, intake for notifications, figures for Prometheus.
///
/// `PlumblineServer` starts and stops it. Underneath are Spring Boot's web server support with Tomcat and one virtual
/// thread per request, and Spring's functional routes, put together by hand in `WebContext`: nothing is scanned for, no
/// file or environment variable changes what runs. Each sub-package serves one kind of client and gives its routes.
/// Deliberately absent: sessions, cookies, and anything that writes except the intake of notifications.
@NullMarked
package io.plumbline.server;

import org.jspecify.annotations.NullMarked;
