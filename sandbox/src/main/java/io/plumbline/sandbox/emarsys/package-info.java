/// A stand-in for SAP Emarsys: the Core API in both versions, the token host and the upload host, in one server.
///
/// [EmarsysSandbox] starts it, [EmarsysSandboxOptions] says how the simulated account differs from others. It refuses
/// what the real system refuses, with the same status, code and text, and shows its traits when all goes well: text
/// and numbers mixed among ids, several contacts with one address, exports that take their time, sales rows that count
/// twice when sent twice. Beside the vendor's calls, [Inspection] lets tests read what it holds.
@NullMarked
package io.plumbline.sandbox.emarsys;

import org.jspecify.annotations.NullMarked;
