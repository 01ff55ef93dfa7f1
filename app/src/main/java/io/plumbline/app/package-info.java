/// The program: `main()` and nothing else. What it wires stands in `workspace`, what a person can ask for in `command`.
@NullMarked
package io.plumbline.app;

import org.jspecify.annotations.NullMarked;
