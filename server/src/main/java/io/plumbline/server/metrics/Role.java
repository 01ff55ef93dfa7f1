package io.plumbline.server.metrics;

/// One of the two parts that a connection can play.
record Role(String connection, String role) {}
