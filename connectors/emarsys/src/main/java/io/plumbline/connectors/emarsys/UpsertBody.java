package io.plumbline.connectors.emarsys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The body of one upsert.
///
/// @param indices the places of its rows in the batch
record UpsertBody(List<Integer> indices, byte[] json) {
    /// Emarsys takes 8 MB; some room is left for what lies between.
    static final int BYTES_MAX = 6_000_000;

    /// Packs rows into as few bodies as count and size allow.
    static final class Packer {
        private final byte[] head;
        private final List<UpsertBody> full = new ArrayList<>();
        private List<Integer> indices = new ArrayList<>();
        private ByteArrayOutputStream rows = new ByteArrayOutputStream();

        Packer(String keyId) {
            this.head = ("{\"key_id\":\"" + keyId + "\",\"contacts\":[").getBytes(StandardCharsets.UTF_8);
        }

        /// Adds a row.
        ///
        /// @return false if it is too large for any body
        boolean add(int index, byte[] row) {
            if (row.length > BYTES_MAX) {
                return false;
            }
            if (rows.size() + row.length > BYTES_MAX || indices.size() == Emarsys.CALL_MAX) {
                close();
            }
            if (!indices.isEmpty()) {
                rows.write(',');
            }
            rows.writeBytes(row);
            indices.add(index);
            return true;
        }

        private void close() {
            var json = new ByteArrayOutputStream(head.length + rows.size() + 2);
            json.writeBytes(head);
            json.writeBytes(rows.toByteArray());
            json.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
            full.add(new UpsertBody(indices, json.toByteArray()));
            indices = new ArrayList<>();
            rows = new ByteArrayOutputStream();
        }

        List<UpsertBody> bodies() {
            if (!indices.isEmpty()) {
                close();
            }
            return full;
        }
    }
}
