/// The REST contract: what a program may ask of a running engine, and the answers it gets.
///
/// Each answer is a record here and a schema of the same shape in `openapi.yaml`, which `OpenApi` hands out. Lists
/// come in pages: `next` is what to send as `after` to get the page that follows. Absent values are left out of the
/// JSON, never sent as a number that means something else. Deliberately absent: anything of the engine's own types, so
/// that the engine can change without breaking a program.
@NullMarked
package io.plumbline.api;

import org.jspecify.annotations.NullMarked;
