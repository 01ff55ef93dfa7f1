/// Reads `plumbline.yaml`: what a user wants, checked against what connectors declare.
///
/// `ReadConfiguration` finds all problems of a file at once, each with line, column and what to do. `Configuration`
/// holds only what was found right. Nothing here talks to any system.
@NullMarked
package io.plumbline.configuration;

import org.jspecify.annotations.NullMarked;
