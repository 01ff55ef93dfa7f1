/// What the user configured: `plumbline.yaml`, read into records.
///
/// `ReadConfiguration` reads a file against the descriptors of the connectors there are. It finds everything that is
/// wrong at once; each `Finding` names file, line, column, what is wrong and what to do. Secrets come from the
/// environment or from files (`${NAME}`, `${file:/run/secrets/x}`) and appear in no message. `Declarations` lists our
/// own
/// settings in the form in which connectors list theirs; `SettingsReference` writes the reference page from both, so
/// page
/// and reader cannot disagree. Deliberately absent: opening connections, and anything that changes while running.
@NullMarked
package io.plumbline.configuration;

import org.jspecify.annotations.NullMarked;
