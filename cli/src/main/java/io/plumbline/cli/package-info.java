/// The command line: the root command `plumbline` and what all commands share.
///
/// `PlumblineCommand` puts a command line together; other modules hand it their commands. Commands of this module speak
/// REST to a running engine and nothing else. `ExitCodes` lists what scripts may rely on. Output for people goes to
/// standard output; progress and complaints go to standard error, so that `--json` stays clean.
@NullMarked
package io.plumbline.cli;

import org.jspecify.annotations.NullMarked;
