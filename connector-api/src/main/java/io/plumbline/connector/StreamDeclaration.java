package io.plumbline.connector;

import java.time.Duration;

/// One sequence of records that a source can be asked for.
///
/// @param name in the source's own words, for instance `orders`
/// @param recordKind the kind of the records it gives
/// @param every how often to ask when nothing else says that there is news
/// @param settled whether a first load of this stream must be complete before contacts are delivered, because its
///     records decide who is who
public record StreamDeclaration(String name, String recordKind, Duration every, boolean settled) {}
