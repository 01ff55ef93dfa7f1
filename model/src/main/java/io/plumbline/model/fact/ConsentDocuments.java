package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

final class ConsentDocuments {
    private static final Map<String, ConsentAct> ACTS =
            Arrays.stream(ConsentAct.values()).collect(Collectors.toMap(ConsentAct::word, Function.identity()));

    static final List<Field> FIELDS = List.of(
            PersonDocuments.FIELD,
            required("channel", FieldType.TEXT, "What it is for: `email`, `sms`, `post` and so on."),
            optional("topic", FieldType.TEXT, "The brand or topic it is limited to; absent when it holds for all."),
            required(
                    "act",
                    FieldType.TEXT,
                    "What happened: `granted`, `requested`, `withdrawn`, `bounced` or `complained`."),
            optional("at", FieldType.INSTANT, "When, by the source's clock; absent where the source does not know."),
            optional("evidence", FieldType.TEXT, "Where and how, for instance `checkout`."),
            optional("observed", FieldType.FLAG, "Whether it is a state that was read, not an act that was told of."),
            optional("remembered", FieldType.FLAG, "Set by Plumbline: the record says something else by now."));

    private ConsentDocuments() {}

    static Document write(ConsentFact fact) {
        ConsentStatement statement = fact.statement();
        return new DocumentBuilder()
                .object("person", PersonDocuments.write(fact.person()))
                .text("channel", statement.channel())
                .text("topic", statement.topic())
                .text("act", statement.act().word())
                .instant("at", statement.at())
                .text("evidence", statement.evidence())
                .put("observed", fact.basis() == ConsentBasis.OBSERVED ? true : null)
                .put("remembered", fact.basis() == ConsentBasis.REMEMBERED ? true : null)
                .build();
    }

    static Reading read(DocumentReader in) {
        PersonReference person = PersonDocuments.readSomebody(in);
        String channel = in.text("channel");
        String topic = in.textOrEmpty("topic");
        in.text("act");
        ConsentAct act = in.choice("act", ACTS, ConsentAct.WITHDRAWN);
        Instant at = in.instantOrNull("at");
        String evidence = in.textOrEmpty("evidence");
        ConsentBasis basis = basis(in.flag("observed"), in.flag("remembered"));
        return Reading.of(
                in, () -> new ConsentFact(person, new ConsentStatement(channel, topic, act, at, evidence), basis));
    }

    private static ConsentBasis basis(boolean observed, boolean remembered) {
        if (remembered) {
            return ConsentBasis.REMEMBERED;
        }
        return observed ? ConsentBasis.OBSERVED : ConsentBasis.TOLD;
    }
}
