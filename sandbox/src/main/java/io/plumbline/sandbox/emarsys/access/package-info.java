/// Who may call, and how often.
///
/// [TokenEndpoint] issues bearer tokens for `v3`, [WsseHeader] is the old way for `v2`, and [Access] decides which
/// credential a request belongs to. [RateWindows] counts the requests of each credential.
@NullMarked
package io.plumbline.sandbox.emarsys.access;

import org.jspecify.annotations.NullMarked;
