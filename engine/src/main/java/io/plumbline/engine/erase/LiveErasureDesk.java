package io.plumbline.engine.erase;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.value.Email;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The desk of a running engine.
public final class LiveErasureDesk implements ErasureDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REASON_LENGTH_MAX = 200;

    private final ErasureRequests requests;
    private final Certificates certificates;
    private final IdentityRules rules;

    public LiveErasureDesk(ErasureRequests requests, Certificates certificates, IdentityRules rules) {
        this.requests = requests;
        this.certificates = certificates;
        this.rules = rules;
    }

    @Override
    public Optional<ErasureAnswer> erase(String wanted, String reason) throws InterruptedException {
        String why = reason.strip();
        if (why.length() > REASON_LENGTH_MAX || why.indexOf('@') >= 0) {
            throw new IllegalArgumentException("A reason has at most " + REASON_LENGTH_MAX
                    + " characters and no address: give the number of a ticket, and nothing of the person");
        }
        return requests.ask(request(wanted.strip(), why), PATIENCE);
    }

    private ErasureRequest request(String wanted, String reason) {
        String address = Email.normal(wanted);
        if (Email.isNormal(address)) {
            Email email = new Email(address);
            Identifier identifier = rules.email(email)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "This address stands for nobody, by `identity.never`: name the person by an external id"));
            return new ErasureRequest(identifier, Said.spellings(email, rules), reason);
        }
        Identifier contact = contact(wanted);
        return new ErasureRequest(contact, Set.of(contact), reason);
    }

    private static Identifier contact(String wanted) {
        try {
            return Identifier.contact(UUID.fromString(wanted).toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("This is neither an e-mail address nor the external id of a contact", e);
        }
    }

    @Override
    public List<Certificate> certificates(long after, int limitMax) {
        return certificates.newest(after, limitMax);
    }

    @Override
    public Optional<Certificate> certificate(String id) {
        return certificates.byId(id);
    }
}
