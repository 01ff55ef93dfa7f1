package io.plumbline.connectors.commercetools.answer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Takes the answers to list requests and to requests for one resource apart.
public final class ReadAnswer {
    private static final JsonFactory JSON = new JsonFactory();

    private ReadAnswer() {}

    /// @param limit what was asked for, in case the answer does not repeat it
    public static ResourceList list(byte[] body, int limit) throws MalformedAnswerException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            int limitHeld = limit;
            List<Resource> resources = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("results")) {
                    expect(value, JsonToken.START_ARRAY);
                    resources = resources(parser, body);
                } else if (name.equals("limit") && value == JsonToken.VALUE_NUMBER_INT) {
                    limitHeld = Math.min(limit, parser.getIntValue());
                } else {
                    parser.skipChildren();
                }
            }
            if (resources == null) {
                throw new MalformedAnswerException("no results");
            }
            return new ResourceList(limit, limitHeld, resources);
        } catch (JacksonException e) {
            throw new MalformedAnswerException("no whole JSON");
        }
    }

    public static Resource single(byte[] body) throws MalformedAnswerException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            return new ResourceScan(parser, body).resource();
        } catch (JacksonException e) {
            throw new MalformedAnswerException("no whole JSON");
        }
    }

    private static List<Resource> resources(JsonParser parser, byte[] body) throws MalformedAnswerException {
        List<Resource> resources = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            resources.add(new ResourceScan(parser, body).resource());
        }
        return resources;
    }

    private static void expect(JsonToken found, JsonToken wanted) throws MalformedAnswerException {
        if (found != wanted) {
            throw new MalformedAnswerException("another shape than documented");
        }
    }
}
