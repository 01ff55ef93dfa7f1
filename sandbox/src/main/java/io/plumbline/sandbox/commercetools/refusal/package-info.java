/// How the stand-in says no: the error body of the platform with its status and codes.
///
/// [RefusedException] leaves any depth of the code and is turned into an answer at the edge. Texts are ours;
/// codes, extra fields and statuses are the platform's.
@NullMarked
package io.plumbline.sandbox.commercetools.refusal;

import org.jspecify.annotations.NullMarked;
