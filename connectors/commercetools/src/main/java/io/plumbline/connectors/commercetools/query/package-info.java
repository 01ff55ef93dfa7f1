/// How lists are asked for: predicates, their variables, order and page length, as the text of a URL.
///
/// Values that come from data travel as variables beside the predicate, so that nothing needs quoting; only ids, which
/// are checked to be plain words, may stand in it. No URL grows beyond what commercetools takes.
@NullMarked
package io.plumbline.connectors.commercetools.query;

import org.jspecify.annotations.NullMarked;
