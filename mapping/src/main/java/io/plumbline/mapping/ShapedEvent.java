package io.plumbline.mapping;

/// An event for a destination.
///
/// @param name the destination's own name of the event
/// @param data its contents
public record ShapedEvent(String name, Shaped data) {}
