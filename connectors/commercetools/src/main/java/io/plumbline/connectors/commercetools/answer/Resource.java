package io.plumbline.connectors.commercetools.answer;

import java.time.Instant;

/// One resource of an answer.
///
/// @param changedAt `lastModifiedAt` as commercetools wrote it
/// @param createdAt as commercetools wrote it
/// @param json the resource's own text, UTF-8, without a customer's password
public record Resource(String id, long version, String changedAt, String createdAt, byte[] json) {
    /// The time of this version.
    public Instant at() {
        return Instant.parse(changedAt);
    }

    @Override
    public String toString() {
        return "Resource[" + id + " version " + version + ", " + json.length + " bytes]";
    }
}
