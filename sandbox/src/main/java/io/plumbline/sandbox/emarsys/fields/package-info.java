/// The fields of an account: those every account has and those made for it, with their types and choices.
///
/// [FieldCatalogue] holds them, [FieldRoutes] serves them. [ValueRules] decides what may be stored in a field and in
/// which form: every value is text, choices are their ids, several choices are joined by commas, and the empty text
/// means that nothing is stored.
@NullMarked
package io.plumbline.sandbox.emarsys.fields;

import org.jspecify.annotations.NullMarked;
