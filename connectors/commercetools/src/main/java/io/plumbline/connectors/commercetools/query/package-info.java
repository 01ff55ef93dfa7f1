/// How lists are asked for: predicates, their variables, order and page length, as the text of a URL.
///
/// Every value that comes from data travels as a variable beside the predicate, so that nothing needs quoting, and no
/// URL grows beyond what commercetools takes.
@NullMarked
package io.plumbline.connectors.commercetools.query;

import org.jspecify.annotations.NullMarked;
