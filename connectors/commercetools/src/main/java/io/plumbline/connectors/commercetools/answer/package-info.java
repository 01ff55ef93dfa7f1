/// How the answers of commercetools are taken apart.
///
/// Lists are scanned once and cut into the resources' own bytes; no tree is built, unknown fields stay, and the masked
/// password of customers is left behind before anything is stored.
@NullMarked
package io.plumbline.connectors.commercetools.answer;

import org.jspecify.annotations.NullMarked;
