/// The contacts of the account and the calls that write, read, merge and delete them.
///
/// [ContactBase] holds hundreds of thousands of contacts in little memory: a contact's values are one array of bytes,
/// and an index over a field holds numbers only. Key values are compared exactly, letter case included. [ContactRoutes]
/// names the calls; each is a class of its own. Deliberately absent: lists (package `lists`) and exports.
@NullMarked
package io.plumbline.sandbox.emarsys.contacts;

import org.jspecify.annotations.NullMarked;
