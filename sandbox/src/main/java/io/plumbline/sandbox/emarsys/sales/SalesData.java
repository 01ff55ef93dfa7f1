package io.plumbline.sandbox.emarsys.sales;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.kit.Chronicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The order history. Rows are added and never changed, replaced or recognised.
public final class SalesData {
    private static final int ROWS_MAX = 2_000_000;
    private static final int FAILURES_MAX = 1000;

    private final Customers customers;
    private final boolean failsLate;
    private final Chronicle<SalesRow> rows = new Chronicle<>(ROWS_MAX);
    private final Chronicle<String> loadFailures = new Chronicle<>(FAILURES_MAX);
    private final AtomicReference<List<String>> agreedColumns = new AtomicReference<>(List.of());

    public SalesData(ContactBase contacts, FieldCatalogue fields, Set<Switch> switches) {
        customers = new Customers(contacts, fields);
        failsLate = switches.contains(Switch.SALES_FAIL_LATE);
    }

    /// Takes a file whole or not at all. The columns and their order are those of the first file ever taken.
    void upload(String text) {
        CsvFile file = CsvFile.parse(text);
        SalesColumns columns = SalesColumns.of(file);
        try {
            load(file, columns);
        } catch (UploadRefusedException refused) {
            if (!failsLate) {
                throw refused;
            }
            loadFailures.append(refused.explanation());
        }
    }

    private synchronized void load(CsvFile file, SalesColumns columns) {
        List<String> agreed = agreedColumns.get();
        if (!agreed.isEmpty() && !agreed.equals(columns.names())) {
            throw new UploadRefusedException("The columns differ from those agreed: " + String.join(",", agreed));
        }
        List<SalesRow> loaded = new ArrayList<>();
        for (CsvFile.Line line : file.lines()) {
            columns.check(line.number(), line.cells());
        }
        for (CsvFile.Line line : file.lines()) {
            int contactId = customers.contactId(columns, columns.customer(line.cells()));
            loaded.add(new SalesRow(columns.names(), line.text(), contactId));
        }
        agreedColumns.set(columns.names());
        loaded.forEach(rows::append);
    }

    public Chronicle<SalesRow> rows() {
        return rows;
    }

    /// Why accepted files could not be loaded; nobody but the reader of the page is told.
    public Chronicle<String> loadFailures() {
        return loadFailures;
    }

    public int generatedContacts() {
        return customers.generatedCount();
    }
}
