/// The project: its settings, its clock, its ids, and the stores of its resources.
///
/// [Project] is what every rule of the stand-in is given. It holds no rules itself.
@NullMarked
package io.plumbline.sandbox.commercetools.project;

import org.jspecify.annotations.NullMarked;
