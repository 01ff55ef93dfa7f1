package io.plumbline.cli;

import io.plumbline.api.CertificateAnswer;
import io.plumbline.api.CertificateAnswer.ErasedContact;
import io.plumbline.api.CertificatePage;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Prints certificates for people.
final class CertificateText {
    private static final int CONTACTS_SHOWN = 10;

    private final PrintWriter out;

    CertificateText(PrintWriter out) {
        this.out = out;
    }

    void print(CertificatePage page) {
        for (CertificateAnswer one : page.items()) {
            line("%s  %s  %-10s %s"
                    .formatted(one.at(), one.id(), one.origin(), one.complete() ? "complete" : "not complete yet"));
        }
        if (page.items().isEmpty()) {
            line("Nobody was erased yet.");
        }
        out.flush();
    }

    void print(CertificateAnswer certificate) {
        line("Certificate of erasure %s".formatted(certificate.id()));
        line("  person      %s (a keyed hash)".formatted(certificate.person()));
        line("  asked by    %s".formatted(certificate.origin()));
        if (!certificate.reason().isEmpty()) {
            line("  reason      %s".formatted(certificate.reason()));
        }
        line("  erased at   %s".formatted(certificate.at()));
        printHere(certificate);
        printDestinations(certificate);
        if (!certificate.byHand().isEmpty()) {
            line("\nTo be done by people:");
            certificate.byHand().forEach(item -> line("  %s: %s".formatted(item.connection(), item.what())));
        }
        line(
                "\n%s"
                        .formatted(
                                certificate.complete()
                                        ? "Complete: every destination that can erase has acknowledged it."
                                        : "Not complete: a destination has not acknowledged yet. Look again with --list, or ask again."));
        out.flush();
    }

    private void printHere(CertificateAnswer certificate) {
        line("\nHere:");
        if (certificate.cleared().isEmpty()) {
            line("  nothing was held. What was said before is blocked all the same");
        }
        certificate.cleared().forEach(cleared -> line("  %-20s %d rows".formatted(cleared.table(), cleared.rows())));
        Instant overwritten = certificate.overwrittenAt();
        line("  %s"
                .formatted(
                        overwritten == null
                                ? "waits to be overwritten on the disk"
                                : "overwritten on the disk at " + overwritten));
    }

    private void printDestinations(CertificateAnswer certificate) {
        if (certificate.destinations().isEmpty()) {
            return;
        }
        line("\nIn destinations:");
        Map<String, List<ErasedContact>> contacts = certificate.destinations().stream()
                .collect(Collectors.groupingBy(
                        contact -> contact.connection() + ": " + contact.state()
                                + (contact.problem().isEmpty() ? "" : " (" + contact.problem() + ")"),
                        TreeMap::new,
                        Collectors.toList()));
        contacts.forEach((where, some) -> {
            line("  %s".formatted(where));
            some.stream()
                    .limit(CONTACTS_SHOWN)
                    .forEach(contact -> line("    %s%s"
                            .formatted(contact.contact(), contact.at() == null ? "" : " at " + contact.at())));
            if (some.size() > CONTACTS_SHOWN) {
                line("    and %d more".formatted(some.size() - CONTACTS_SHOWN));
            }
        });
    }

    private void line(String text) {
        out.println(Legible.text(text));
    }
}
