package io.plumbline.connectors.emarsys;

import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Http;
import io.plumbline.connector.Problem;
import io.plumbline.connector.http.RetryAfter;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Denied;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks whether an account is set up for what will be delivered to it, without changing anything in it.
///
/// Sales data have no harmless question: what one uploads counts. So their settings are only known to be right when
/// the first order has gone through.
final class CheckAccount {
    private static final Duration SKEW_MAX = Duration.ofMinutes(2);

    private final CoreApi api;
    private final EmarsysSettings settings;
    private final InstantSource clock;
    private final List<Problem> problems = new ArrayList<>();

    CheckAccount(CoreApi api, EmarsysSettings settings, InstantSource clock) {
        this.api = api;
        this.settings = settings;
        this.clock = clock;
    }

    /// As a destination.
    List<Problem> problems(List<FieldNeed> needs) throws InterruptedException {
        warnOfSunset();
        if (isLetIn()) {
            Optional<ContactFields> fields = fields();
            if (fields.isPresent()) {
                checkNeeds(fields.get(), needs);
                probe(fields.get(), Probe::ofDestination);
            }
            checkSource();
        }
        return List.copyOf(problems);
    }

    /// As a source.
    List<Problem> problemsOfSource() throws InterruptedException {
        warnOfSunset();
        if (isLetIn()) {
            Optional<ContactFields> fields = fields();
            if (fields.isPresent()) {
                probe(fields.get(), Probe::ofSource);
            }
        }
        return List.copyOf(problems);
    }

    private void warnOfSunset() {
        if (settings.login() instanceof EmarsysSettings.Login.Wsse) {
            problems.add(Problem.warning(
                    "emarsys/wsse-sunset",
                    "Emarsys switches off WSSE on 2026-12-31.",
                    "Create an API credential for OAuth 2.0 and set 'auth' to oauth"));
        }
    }

    private boolean isLetIn() throws InterruptedException {
        Http.Result result = api.getRaw("/settings");
        EmarsysAnswer answer = EmarsysAnswer.of(result);
        if (answer instanceof Denied denied && !denied.code().equals("emarsys/permission-missing")) {
            problems.add(Problem.error(denied.code(), "Emarsys does not let this connection in.", denied.remedy()));
            return false;
        }
        report("customer.settings", answer);
        if (result instanceof Http.Result.Answered answered) {
            checkClock(answered);
        }
        return true;
    }

    private void checkClock(Http.Result.Answered answered) {
        Optional<Duration> skew = RetryAfter.date(answered)
                .map(theirs -> Duration.between(theirs, clock.instant()).abs())
                .filter(apart -> apart.compareTo(SKEW_MAX) > 0);
        skew.ifPresent(apart -> problems.add(Problem.warning(
                "emarsys/clock-skewed",
                "This machine's clock is " + apart.toSeconds() + " seconds away from that of Emarsys.",
                "Set this machine's clock by a time server")));
    }

    private void report(String permission, EmarsysAnswer answer) {
        switch (answer) {
            case Denied denied
            when denied.code().equals("emarsys/permission-missing") ->
                problems.add(Problem.error(
                        denied.code(),
                        "The API credential lacks the permission " + permission + ".",
                        "Grant " + permission + " to the credential in the security settings of Emarsys"));
            case Denied denied ->
                problems.add(Problem.error(
                        denied.code(),
                        "Emarsys refuses what needs the permission " + permission + ".",
                        denied.remedy()));
            case Rejected _ -> {} // Refused for what was asked, so that asking was allowed.
            case Done _ -> {}
            case EmarsysAnswer.Busy _ -> answer.orThrow();
            case EmarsysAnswer.Lost _ -> answer.orThrow();
        }
    }

    private Optional<ContactFields> fields() throws InterruptedException {
        EmarsysAnswer fields = api.get(ContactFields.PATH);
        report("field.list", fields);
        return fields instanceof Done(var data) ? Optional.of(ContactFields.of(data)) : Optional.empty();
    }

    private void checkNeeds(ContactFields fields, List<FieldNeed> needs) {
        for (FieldNeed need : needs) {
            fields.named(need.name()).ifPresentOrElse(field -> compare(field, need), () -> problems.add(missing(need)));
        }
    }

    private void probe(ContactFields fields, Function<ContactField, List<Probe>> probes) throws InterruptedException {
        Optional<ContactField> key = fields.named(settings.keyField());
        if (key.isEmpty()) {
            problems.add(Problem.error(
                    "emarsys/key-field-missing",
                    "The account has no contact field " + settings.keyField() + ".",
                    "Let Plumbline create it, then have Emarsys index it"));
            return;
        }
        for (Probe probe : probes.apply(key.orElseThrow())) {
            EmarsysAnswer answer = probe.ask(api);
            report(probe.permission(), answer);
            if (probe.permission().equals(Probe.GET_DATA)) {
                checkKey(answer);
            }
        }
    }

    private static Problem missing(FieldNeed need) {
        return Problem.error(
                "emarsys/field-missing",
                "The account has no contact field " + need.name() + ", to which " + need.place() + " writes.",
                NewField.type(need.type()).isPresent()
                        ? "Let Plumbline create it, or create it by hand"
                        : "Create it by hand, or change the mapping");
    }

    private void compare(ContactField field, FieldNeed need) {
        if (!NewField.suits(field, need.type())) {
            problems.add(Problem.warning(
                    "emarsys/field-type-differs",
                    "The contact field " + need.name() + " is of type " + field.type() + ", but " + need.place()
                            + " writes " + need.type() + ".",
                    "Change the mapping or write to another field"));
        }
    }

    private void checkKey(EmarsysAnswer answer) {
        if (answer instanceof Rejected rejected && (rejected.replyCode() == 2004 || rejected.replyCode() == 2015)) {
            problems.add(Problem.error(
                    "emarsys/key-field-unusable",
                    "Emarsys does not find contacts by the field " + settings.keyField() + ".",
                    "Ask the support of Emarsys to index this field"));
        }
    }

    private void checkSource() throws InterruptedException {
        if (settings.sourceName().isEmpty()) {
            return;
        }
        EmarsysAnswer answer = api.get("/source");
        report("the list of contact sources", answer);
        if (answer instanceof Done(var data)
                && NamedIds.of(data).idOf(settings.sourceName()).isEmpty()) {
            problems.add(Problem.error(
                    "emarsys/source-missing",
                    "The account has no contact source " + settings.sourceName() + ".",
                    "Let Plumbline create it, or empty the setting 'source-name'"));
        }
    }
}
