/// Where generated resources and their faults go.
///
/// [ShopSink] is what a caller implements; [Output] is what the writing packages see: it hands on one resource at a
/// time and keeps nothing.
@NullMarked
package io.plumbline.sandbox.shop.output;

import org.jspecify.annotations.NullMarked;
