package io.plumbline.server.rest;

import io.plumbline.engine.access.HeldRecord;
import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.engine.access.HeldRecord.SaidConsent;
import io.plumbline.engine.access.HeldRecord.Text;
import io.plumbline.engine.access.PersonalFile;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes down everything that is held of a person as one JSON document, one record after the other.
final class PersonalJson {
    private final JsonMapper json;
    private final InstantSource clock;

    PersonalJson(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    void write(PersonalFile file, OutputStream stream) {
        try (JsonGenerator out = json.createGenerator(stream)) {
            out.writeStartObject();
            out.writeStringProperty("exportedAt", clock.instant().toString());
            file.person().ifPresent(person -> {
                out.writeName("person");
                out.writePOJO(CustomerAnswers.of(person));
            });
            out.writeName("contacts");
            deliveries(out, file.contacts());
            out.writeName("records");
            out.writeStartArray();
            file.records(record -> record(out, record));
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private void record(JsonGenerator out, HeldRecord record) {
        out.writeStartObject();
        out.writeStringProperty("connection", record.key().connection().value());
        out.writeStringProperty("kind", record.key().kind());
        out.writeStringProperty("id", record.key().id());
        out.writeName("facts");
        out.writeStartArray();
        record.facts().forEach(facts -> embedded(out, facts));
        out.writeEndArray();
        out.writeName("versions");
        out.writeStartArray();
        record.texts().forEach(text -> version(out, text));
        out.writeEndArray();
        out.writeName("consentHistory");
        out.writeStartArray();
        record.consents().forEach(consent -> consent(out, consent));
        out.writeEndArray();
        String problems = record.problems();
        if (problems != null) {
            out.writeName("quarantinedBecause");
            embedded(out, problems);
        }
        out.writeName("sent");
        deliveries(out, record.deliveries());
        out.writeEndObject();
    }

    private void version(JsonGenerator out, Text text) {
        out.writeStartObject();
        out.writeNumberProperty("version", text.version());
        out.writeStringProperty("at", text.at().toString());
        out.writeStringProperty("receivedAt", text.receivedAt().toString());
        out.writeName("payload");
        embedded(out, new String(text.payload().bytes(), StandardCharsets.UTF_8));
        out.writeEndObject();
    }

    private static void consent(JsonGenerator out, SaidConsent consent) {
        out.writeStartObject();
        out.writeStringProperty("channel", consent.channel());
        out.writeStringProperty("topic", consent.topic());
        out.writeStringProperty("act", consent.act());
        if (consent.at() != null) {
            out.writeStringProperty("at", consent.at().toString());
        }
        out.writeStringProperty("evidence", consent.evidence());
        out.writeStringProperty("seenAt", consent.seenAt().toString());
        out.writeEndObject();
    }

    private void deliveries(JsonGenerator out, List<Delivery> deliveries) {
        out.writeStartArray();
        for (Delivery delivery : deliveries) {
            out.writeStartObject();
            out.writeStringProperty("destination", delivery.destination());
            out.writeStringProperty("kind", delivery.kind());
            out.writeStringProperty("thing", delivery.thing());
            out.writeStringProperty("state", delivery.state());
            out.writeStringProperty("at", delivery.at().toString());
            out.writeName("body");
            embedded(out, delivery.body());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// JSON as JSON, and what is none as text.
    private void embedded(JsonGenerator out, String text) {
        try {
            json.writeTree(out, json.readTree(text));
        } catch (JacksonException none) {
            out.writeString(text);
        }
    }
}
