package io.plumbline.demo.truth;

import java.util.ArrayList;
import java.util.List;

/// Everybody whom the shop knows under one e-mail address: one person, one contact.
final class Person {
    private final String email;
    private final List<Contribution> contributions = new ArrayList<>(1);
    private final Consents consents = new Consents();

    Person(String email) {
        this.email = email;
    }

    void add(Contribution contribution) {
        contributions.add(contribution);
    }

    Consents consents() {
        return consents;
    }

    /// What the contact should hold, as Emarsys writes it.
    FieldValues expected() {
        FieldValues expected = new FieldValues();
        contributions.stream()
                .sorted(Contribution.ORDER)
                .forEach(contribution -> expected.complete(contribution.values()));
        expected.put(ContactField.EMAIL, email);
        expected.put(ContactField.COUNTRY, CountryChoices.of(expected.get(ContactField.COUNTRY)));
        expected.put(ContactField.OPT_IN, consents.optIn());
        for (ContactField field : ContactField.values()) {
            expected.put(field, field.cut(expected.get(field)));
        }
        return expected;
    }
}
