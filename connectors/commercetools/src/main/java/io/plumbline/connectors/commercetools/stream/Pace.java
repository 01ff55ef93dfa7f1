package io.plumbline.connectors.commercetools.stream;

import java.time.Duration;

/// How much is asked for at once, and how close to the present.
///
/// @param pageSize resources per page
/// @param settle how old a change must be before it is read: resources become visible to queries slightly late
/// @param overlap how far before the start of a load changes are followed
public record Pace(int pageSize, Duration settle, Duration overlap) {}
