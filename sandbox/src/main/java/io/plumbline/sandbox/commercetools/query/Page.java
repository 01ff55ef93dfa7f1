package io.plumbline.sandbox.commercetools.query;

import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/// One page of a list.
public record Page(int limit, int offset, OptionalLong total, List<StoredResource> results) {
    public Page {
        results = List.copyOf(results);
    }

    /// The answer, put together from the bytes as stored.
    public byte[] bytes() {
        return bytes(StoredResource::bytes);
    }

    /// The answer, each result written by the caller.
    public byte[] bytes(Function<StoredResource, byte[]> written) {
        var out = new ByteArrayOutputStream(256 + results.size() * 1024);
        out.writeBytes(head().getBytes(StandardCharsets.UTF_8));
        for (int index = 0; index < results.size(); index++) {
            if (index > 0) {
                out.write(',');
            }
            out.writeBytes(written.apply(results.get(index)));
        }
        out.write(']');
        out.write('}');
        return out.toByteArray();
    }

    private String head() {
        String counted = total.isPresent() ? ",\"total\":" + total.getAsLong() : "";
        return "{\"limit\":" + limit + ",\"offset\":" + offset + ",\"count\":" + results.size() + counted
                + ",\"results\":[";
    }
}
