/// What people and programs may see of the state: figures from running totals, and lists in pages.
@NullMarked
package io.plumbline.store.view;

import org.jspecify.annotations.NullMarked;
