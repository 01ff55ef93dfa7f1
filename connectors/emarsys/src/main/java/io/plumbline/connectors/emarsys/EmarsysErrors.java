package io.plumbline.connectors.emarsys;

import io.plumbline.connector.http.Redaction;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.connectors.emarsys.RowErrors.RowError;
import io.plumbline.model.delivery.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reply codes as outcomes.
///
/// A batch that is refused whole for its content makes every delivery `Suspect` with the code `emarsys/batch-refused`:
/// nothing of it was written, and cutting it in halves finds the delivery at fault.
final class EmarsysErrors {
    static final String BATCH_REFUSED = "emarsys/batch-refused";

    private EmarsysErrors() {}

    /// What a refusal of a whole call means for each delivery in it.
    static Outcome ofBatch(Rejected rejected, Collection<String> sent) {
        return switch (rejected.replyCode()) {
            // Refused unread, for its size or its form; the status 413 has no reply code.
            case 0, 1000, 1001, 1003, 1006, 1008, 1010, 2003, 2005, 2007, 2008, 2010, 2012, 5008, 5009, 5010, 5011 ->
                new Outcome.Suspect(BATCH_REFUSED, words(rejected.replyCode(), rejected.text(), sent));
            case 2004, 2015 -> keyFieldUnusable();
            case 2013 -> sourceMissing();
            default -> refused(rejected, sent);
        };
    }

    /// What it means that a question, asked before anything was sent, was not understood.
    static Outcome.Stopped questionRefused(Rejected rejected) {
        return refused(rejected, List.of());
    }

    private static Outcome.Stopped refused(Rejected rejected, Collection<String> sent) {
        return new Outcome.Stopped(
                "emarsys/request-refused-" + rejected.replyCode(),
                "Emarsys says: " + Redaction.of(rejected.text(), sent));
    }

    /// What the failure of one row means for its delivery.
    static Outcome ofRow(RowError error, Collection<String> sent) {
        String words = words(error.code(), error.text(), sent);
        return switch (error.code()) {
            case 2004, 2015 -> keyFieldUnusable();
            case 2005 -> new Outcome.Refused("emarsys/key-value-refused", words);
            case 2006 -> new Outcome.Refused("emarsys/field-refused", words);
            case 2007 -> new Outcome.Refused("emarsys/value-refused", words);
            case 2008 -> new Outcome.Refused("emarsys/contact-missing", words);
            // Another call created the contact at the same moment, and our fields were not written.
            case 2009 -> new Outcome.Later("emarsys/upsert-race", Optional.empty());
            case 2010 -> new Outcome.Refused("emarsys/contact-duplicate", words);
            case 2013 -> sourceMissing();
            case 5008 -> new Outcome.Refused("emarsys/event-data-too-large", words);
            case 5009, 5010, 5011 -> new Outcome.Refused("emarsys/event-refused", words);
            default -> new Outcome.Refused("emarsys/row-refused-" + error.code(), words);
        };
    }

    static Outcome.Stopped keyFieldUnusable() {
        return new Outcome.Stopped(
                "emarsys/key-field-unusable",
                "Name an existing field in the setting 'key-field' and have Emarsys index it");
    }

    static Outcome.Stopped sourceMissing() {
        return new Outcome.Stopped(
                "emarsys/source-missing", "Create the contact source named by 'source-name', or empty that setting");
    }

    private static String words(int code, String text, Collection<String> sent) {
        return "Emarsys says: " + Redaction.of(text, sent) + " (" + code + ")";
    }
}
