package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.fields.Field;
import java.util.ArrayList;
import java.util.List;

/// Writes the lines of an export: the internal id first, then the fields asked for, then columns of the export's own.
final class ExportWriter {
    private final ExportForm form;
    private final boolean writesChoiceIds;
    private final ExportFile file = new ExportFile();

    /// @param ownColumns      the names of the columns after the fields
    /// @param writesChoiceIds whether the opt-in is written as its choice id; else as text, as other choices are
    ExportWriter(ExportForm form, List<String> ownColumns, boolean writesChoiceIds) {
        this.form = form;
        this.writesChoiceIds = writesChoiceIds;
        if (form.hasHeader()) {
            List<String> header = new ArrayList<>(List.of("user_id"));
            form.fields().forEach(field -> header.add(field.name(form.language())));
            header.addAll(ownColumns);
            append(header);
        }
    }

    void append(Contact contact, List<String> ownCells) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(contact.id())));
        form.fields().forEach(field -> cells.add(shown(field, contact.value(field.id()))));
        cells.addAll(ownCells);
        append(cells);
    }

    ExportFile file() {
        return file;
    }

    private String shown(Field field, String value) {
        if (value.isEmpty() || field.choices().isEmpty() || (field.id() == Field.OPT_IN && writesChoiceIds)) {
            return value;
        }
        List<String> texts = new ArrayList<>();
        for (String choice : value.split(",", -1)) {
            texts.add(field.choices().getOrDefault(Integer.valueOf(choice), choice));
        }
        return String.join(",", texts);
    }

    private void append(List<String> cells) {
        file.append(String.join(
                Character.toString(form.delimiter()),
                cells.stream().map(this::quoted).toList()));
    }

    private String quoted(String cell) {
        boolean needsQuotes = cell.indexOf(form.delimiter()) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
