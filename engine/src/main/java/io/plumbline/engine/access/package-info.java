/// Access: gives out everything that is held of a person.
///
/// `AccessDesk` finds the person, and a `PersonalFile` reads what is held piece by piece, so that nobody's file takes
/// more memory than a page of it. `PersonalRecords` is the port to the store. Absent from here: how the file is
/// written down.
@NullMarked
package io.plumbline.engine.access;

import org.jspecify.annotations.NullMarked;
