/// The answer to the one question that matters: is marketing looking at the truth?
///
/// `Verdict` is a pure function of the engine's status, shared by the console and by REST, so that people and programs
/// never get different answers. "Acknowledged" means that the destination confirmed it; nothing here claims more.
@NullMarked
package io.plumbline.console.verdict;

import org.jspecify.annotations.NullMarked;
