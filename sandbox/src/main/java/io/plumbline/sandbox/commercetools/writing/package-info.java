/// How resources are created, changed and deleted: versions, authors, messages, references and custom fields.
///
/// A kind's rules are [KindRules]; [ResourceWriter] applies them under one lock to a [Revision], stores the outcome and
/// tells a [ChangeListener]. What a single action does to a single kind is in the packages of the kinds.
@NullMarked
package io.plumbline.sandbox.commercetools.writing;

import org.jspecify.annotations.NullMarked;
