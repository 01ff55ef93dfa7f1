package io.plumbline.server.rest;

import io.plumbline.api.CertificateAnswer;
import io.plumbline.api.CertificateAnswer.ClearedTable;
import io.plumbline.api.CertificateAnswer.ErasedContact;
import io.plumbline.api.CertificateAnswer.HandWork;
import io.plumbline.api.CertificatePage;
import io.plumbline.engine.erase.Certificate;
import java.util.List;
import java.util.Locale;

/// Certificates as REST gives them.
final class CertificateAnswers {
    private CertificateAnswers() {}

    static CertificatePage page(List<Certificate> found, int limit) {
        List<Certificate> shown = found.stream().limit(limit).toList();
        return new CertificatePage(
                shown.stream().map(CertificateAnswers::of).toList(),
                found.size() > limit ? shown.getLast().number() : null);
    }

    static CertificateAnswer of(Certificate certificate) {
        return new CertificateAnswer(
                certificate.id(),
                certificate.person(),
                certificate.origin(),
                certificate.reason(),
                certificate.at(),
                certificate.isComplete(),
                certificate.overwrittenAt(),
                certificate.cleared().stream()
                        .map(cleared -> new ClearedTable(cleared.table(), cleared.rows()))
                        .toList(),
                certificate.destinations().stream()
                        .map(CertificateAnswers::contact)
                        .toList(),
                certificate.byHand().stream()
                        .map(item -> new HandWork(item.connection(), item.what()))
                        .toList());
    }

    private static ErasedContact contact(Certificate.ErasedContact contact) {
        return new ErasedContact(
                contact.connection(),
                contact.contact(),
                contact.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                contact.at(),
                contact.problem());
    }
}
