package io.plumbline.demo.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds every contact against what it should be.
final class Comparison {
    private static final int SAMPLES_MAX = 10;
    private static final String OPTED_OUT = "2";

    private final Map<String, FieldValues> expected;
    private final Set<String> met = new HashSet<>();
    private final List<String> samples = new ArrayList<>();
    private long held;
    private long differing;

    /// @param expected by e-mail address in its normal form
    Comparison(Map<String, FieldValues> expected) {
        this.expected = expected;
    }

    /// Judges one contact that is held.
    void hold(FieldValues contact) {
        String email = EmailRule.normal(contact.get(ContactField.EMAIL));
        if (email.isEmpty() && contact.get(ContactField.OPT_IN).equals(OPTED_OUT)) {
            return; // Retired: the person became part of another, and nobody can be mailed here any more.
        }
        held++;
        FieldValues truth = expected.get(email);
        if (truth == null) {
            differ(email, "is held, and nobody expects it");
        } else if (!met.add(email)) {
            differ(email, "is held more than once");
        } else {
            List<String> wrong = wrongFields(truth, contact);
            if (!wrong.isEmpty()) {
                differ(email, String.join("; ", wrong));
            }
        }
    }

    /// Whatever has not been held by now is missing.
    Verdict verdict() {
        long missing = 0;
        for (String email : expected.keySet()) {
            if (!met.contains(email)) {
                missing++;
                sample(email, "is missing");
            }
        }
        return new Verdict(expected.size(), held, differing + missing, samples);
    }

    private static List<String> wrongFields(FieldValues truth, FieldValues contact) {
        List<String> wrong = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            String right = truth.get(field);
            String value = contact.get(field);
            if (!value.equals(right)) {
                wrong.add(field.stringId() + " expected " + shown(right) + ", holds " + shown(value));
            }
        }
        return wrong;
    }

    private void differ(String email, String how) {
        differing++;
        sample(email, how);
    }

    private void sample(String email, String how) {
        if (samples.size() < SAMPLES_MAX) {
            samples.add("contact " + masked(email) + ": " + how);
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String masked(String email) {
        int at = email.indexOf('@');
        return at < 1 ? "without an e-mail address" : email.charAt(0) + "***" + email.substring(at);
    }
}
