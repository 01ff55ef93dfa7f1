package io.plumbline.connectors.commercetools.query;

/// A stretch of a stream that is ordered by time and, within the same time, by id.
///
/// @param after a time as commercetools writes it
/// @param afterId the last id already read at that time; empty if everything at that time has been read
/// @param until the last time that belongs to it
public record Window(String after, String afterId, String until) {}
