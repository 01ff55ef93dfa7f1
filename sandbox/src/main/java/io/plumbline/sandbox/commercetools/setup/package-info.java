/// What a merchant sets up once: stores, channels, customer groups and the Types of custom fields.
///
/// [SetupRules] and [TypeRules] are the ways in.
/// way in.
@NullMarked
package io.plumbline.sandbox.commercetools.setup;

import org.jspecify.annotations.NullMarked;
