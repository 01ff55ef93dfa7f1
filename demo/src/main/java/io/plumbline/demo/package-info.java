/// The demo: a generated shop, live shoppers and an Emarsys account on one machine, Plumbline between them, and a judge
/// that reads both ends back.
///
/// It stands outside: it knows the sandboxes and the REST contract, and nothing of the engine, the mapping or the
/// connectors. `DemoCommand` is the entry, `Demo` the course of events, `truth` the judge.
@NullMarked
package io.plumbline.demo;

import org.jspecify.annotations.NullMarked;
