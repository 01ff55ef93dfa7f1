package io.plumbline.connectors.commercetools.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads over one resource, notes what names it, and cuts its bytes out of the answer.
///
/// The positions are the parser's own, so what is cut is exactly what the platform sent: digits of numbers, order of
/// fields and fields that nobody here knows.
final class ResourceScan {
    private final JsonParser parser;
    private final byte[] body;
    private String id = "";
    private long version = -1;
    private String changedAt = "";
    private String createdAt = "";
    private int cutFrom;
    private int cutTo;

    /// @param parser stands at the resource's opening brace
    ResourceScan(JsonParser parser, byte[] body) {
        this.parser = parser;
        this.body = body;
    }

    Resource resource() throws MalformedAnswerException {
        int start = tokenStart();
        cutFrom = start;
        cutTo = start;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            field(parser.currentName());
        }
        int end = (int) parser.currentLocation().getByteOffset();
        if (id.isEmpty() || version < 0 || !isTime(changedAt)) {
            throw new MalformedAnswerException("a resource without id, version or time");
        }
        return new Resource(id, version, changedAt, createdAt, cut(start, end));
    }

    private void field(String name) {
        int nameStart = name.equals("password") ? tokenStart() : -1;
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING) {
            text(name, parser.getString());
        } else if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
            version = parser.getLongValue();
        } else {
            parser.skipChildren();
        }
        if (nameStart >= 0) {
            leaveOut(nameStart, (int) parser.currentLocation().getByteOffset());
        }
    }

    private void text(String name, String value) {
        switch (name) {
            case "id" -> id = value;
            case "lastModifiedAt" -> changedAt = value;
            case "createdAt" -> createdAt = value;
            default -> {
                // Kept in the bytes, not looked at.
            }
        }
    }

    /// Leaves the field out together with one of the commas beside it.
    private void leaveOut(int nameStart, int valueEnd) {
        int before = skipSpaces(nameStart - 1, -1);
        int after = skipSpaces(valueEnd, 1);
        cutFrom = body[before] == ',' ? before : nameStart;
        cutTo = body[before] != ',' && body[after] == ',' ? after + 1 : valueEnd;
    }

    private int skipSpaces(int from, int step) {
        int at = from;
        while (at > 0 && at < body.length - 1 && body[at] <= ' ') {
            at += step;
        }
        return at;
    }

    private byte[] cut(int start, int end) {
        if (cutFrom == cutTo) {
            return Arrays.copyOfRange(body, start, end);
        }
        byte[] kept = new byte[cutFrom - start + end - cutTo];
        System.arraycopy(body, start, kept, 0, cutFrom - start);
        System.arraycopy(body, cutTo, kept, cutFrom - start, end - cutTo);
        return kept;
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private static boolean isTime(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
