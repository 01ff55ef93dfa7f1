/// What connectors share over HTTP.
///
/// `HttpConnections` is the one pool of connections; `ConnectionContext` lends it to a connector with its rate limits
/// and its counters. On top of that connectors put credentials: `BearerHttp` over `OAuthClientCredentials` or a fixed
/// token. `RetryAfter`, `Redaction`, `Jsons` and `DocumentJson` help to read answers.
///
/// Nothing here logs bodies, headers or addresses, and nothing repeats a call, with two exceptions that cannot have an
/// effect twice: a read on a connection that the other side had closed while it was idle, and a call that was refused
/// because its token had expired.
@NullMarked
package io.plumbline.connector.http;

import org.jspecify.annotations.NullMarked;
