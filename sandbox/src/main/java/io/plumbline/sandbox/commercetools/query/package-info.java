/// List requests: their parameters, the choice of an index, and the page that comes out.
///
/// [ListRequest] holds what was asked, [Candidates] chooses where to look, [Listing] walks there and
/// gives a [Page]. Scopes, stores and paths are decided before a request arrives here.
@NullMarked
package io.plumbline.sandbox.commercetools.query;

import org.jspecify.annotations.NullMarked;
