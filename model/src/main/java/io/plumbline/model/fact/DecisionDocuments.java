package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.fact.DecisionFact.Verdict;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Contacts are written as namespace and value with a blank between them.
final class DecisionDocuments {
    static final List<Field> FIELDS = List.of(
            required("verdict", FieldType.TEXT, "Whether they are one person: `merge` or `separate`."),
            required("ones", FieldType.TEXT_LIST, "Contacts of the one person; in a merge the one that stays."),
            required("others", FieldType.TEXT_LIST, "Contacts of the other person; in a merge the one that goes."),
            optional("former", FieldType.TEXT_LIST, "The external ids that both had before, the one that stays first."),
            required("at", FieldType.INSTANT, "When it was decided."),
            required("by", FieldType.TEXT, "Who decided it."));

    private static final Map<String, Verdict> VERDICTS = Map.of("merge", Verdict.MERGE, "separate", Verdict.SEPARATE);

    private DecisionDocuments() {}

    static Document write(DecisionFact fact) {
        return new DocumentBuilder()
                .text("verdict", fact.verdict() == Verdict.MERGE ? "merge" : "separate")
                .texts("ones", texts(fact.ones()))
                .texts("others", texts(fact.others()))
                .texts("former", fact.former().stream().map(ProfileId::toString).toList())
                .instant("at", fact.at())
                .text("by", fact.by())
                .build();
    }

    private static List<String> texts(List<Identifier> contacts) {
        return contacts.stream()
                .map(contact -> contact.namespace() + ' ' + contact.value())
                .toList();
    }

    static Reading read(DocumentReader in) {
        in.check(FIELDS);
        Verdict verdict = in.choice("verdict", VERDICTS, Verdict.SEPARATE);
        List<Identifier> ones = contacts(in, "ones");
        List<Identifier> others = contacts(in, "others");
        List<ProfileId> former = former(in);
        Instant at = in.instant("at");
        String by = in.text("by");
        return Reading.of(in, () -> new DecisionFact(verdict, ones, others, former, at, by));
    }

    private static List<Identifier> contacts(DocumentReader in, String field) {
        List<Identifier> contacts = new ArrayList<>();
        for (String text : in.texts(field)) {
            int blank = text.indexOf(' ');
            if (blank < 1 || blank == text.length() - 1) {
                in.problem(field, text, DocumentReader.WRONG_FORM, "Not a namespace, a blank and a value");
            } else {
                contacts.add(new Identifier(text.substring(0, blank), text.substring(blank + 1)));
            }
        }
        return contacts;
    }

    private static List<ProfileId> former(DocumentReader in) {
        try {
            return in.texts("former").stream().map(ProfileId::parse).toList();
        } catch (IllegalArgumentException e) {
            in.problem("former", null, DocumentReader.WRONG_FORM, "Not external ids");
            return List.of();
        }
    }
}
