/// The reference connector against the contract, with the system it talks to: `MemoServer`.
@NullMarked
package io.plumbline.connectors.reference;

import org.jspecify.annotations.NullMarked;
