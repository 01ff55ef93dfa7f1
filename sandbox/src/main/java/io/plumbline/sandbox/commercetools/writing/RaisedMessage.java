package io.plumbline.sandbox.commercetools.writing;

import tools.jackson.databind.node.ObjectNode;

/// A message as an action raises it: its type and its own fields, still without sequence number and envelope.
public record RaisedMessage(String type, ObjectNode fields) {}
