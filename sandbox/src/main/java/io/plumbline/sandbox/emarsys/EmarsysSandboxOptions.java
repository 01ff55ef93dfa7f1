package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.access.Credential;
import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.fields.CustomField;
import io.plumbline.sandbox.emarsys.relational.RelationalTable;
import io.plumbline.sandbox.emarsys.sales.UploadHost.Merchant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How a sandbox is served and what its account is like.
///
/// @param port        the port on the loopback address; 0 takes any free one
/// @param clock       the time of the account; `POST /_sandbox/clock` turns it forward
/// @param answerDelay how long each answer is held back
/// @param keys        who may call, and how often
/// @param account     what the account holds at first, and where it differs from others
public record EmarsysSandboxOptions(int port, InstantSource clock, Duration answerDelay, Keys keys, Account account) {

    /// Who may call, and how often.
    ///
    /// @param clients           clients of version 3 with their secrets
    /// @param users             users of version 2 with their secrets
    /// @param requestsPerMinute the limit of each of them; [RateWindows#UNLIMITED] for none
    /// @param merchant          the merchant of the upload host and its token
    public record Keys(List<Credential> clients, List<Credential> users, int requestsPerMinute, Merchant merchant) {
        public Keys {
            clients = List.copyOf(clients);
            users = List.copyOf(users);
        }

        public Keys withClients(Credential... changed) {
            return new Keys(List.of(changed), users, requestsPerMinute, merchant);
        }

        public Keys withUsers(Credential... changed) {
            return new Keys(clients, List.of(changed), requestsPerMinute, merchant);
        }

        public Keys withRequestsPerMinute(int changed) {
            return new Keys(clients, users, changed, merchant);
        }

        public Keys withMerchant(Merchant changed) {
            return new Keys(clients, users, requestsPerMinute, changed);
        }
    }

    /// What the account holds at first, and where it differs from others.
    ///
    /// @param firstCustomFieldId the id of the first custom field
    /// @param customFields       the custom fields
    /// @param linkedEvents       the names of external events, each linked to a program
    /// @param tables             the tables of relational data
    /// @param switches           where accounts differ
    /// @param raceHold           how long an upsert keeps its contacts when [Switch#RACE] is on
    /// @param exportTakes        how long an export takes; minutes in the real system
    public record Account(
            int firstCustomFieldId,
            List<CustomField> customFields,
            List<String> linkedEvents,
            List<RelationalTable> tables,
            Set<Switch> switches,
            Duration raceHold,
            Duration exportTakes) {
        public Account {
            customFields = List.copyOf(customFields);
            linkedEvents = List.copyOf(linkedEvents);
            tables = List.copyOf(tables);
            switches = Set.copyOf(switches);
        }

        public Account withCustomFields(CustomField... changed) {
            return new Account(
                    firstCustomFieldId, List.of(changed), linkedEvents, tables, switches, raceHold, exportTakes);
        }

        public Account withFirstCustomFieldId(int changed) {
            return new Account(changed, customFields, linkedEvents, tables, switches, raceHold, exportTakes);
        }

        public Account withLinkedEvents(String... changed) {
            return new Account(
                    firstCustomFieldId, customFields, List.of(changed), tables, switches, raceHold, exportTakes);
        }

        public Account withExportTakes(Duration changed) {
            return new Account(firstCustomFieldId, customFields, linkedEvents, tables, switches, raceHold, changed);
        }

        public Account withTables(RelationalTable... changed) {
            return new Account(
                    firstCustomFieldId, customFields, linkedEvents, List.of(changed), switches, raceHold, exportTakes);
        }

        public Account withSwitches(Switch... changed) {
            return new Account(
                    firstCustomFieldId, customFields, linkedEvents, tables, Set.of(changed), raceHold, exportTakes);
        }
    }

    /// Any port, the system's clock, the demonstration's keys, 1,000 requests per minute, and an account with the
    /// system fields only.
    public static EmarsysSandboxOptions defaults() {
        return new EmarsysSandboxOptions(
                0,
                InstantSource.system(),
                Duration.ZERO,
                new Keys(
                        List.of(Credential.of("demo-client", "demo-secret")),
                        List.of(Credential.of("plumbline001", "demo-secret")),
                        1000,
                        new Merchant("PLUMBLINEDEMO001", "demo-sales-token", 100 * 1024 * 1024)),
                new Account(
                        501, List.of(), List.of(), List.of(), Set.of(), Duration.ofMillis(300), Duration.ofSeconds(5)));
    }

    public EmarsysSandboxOptions withPort(int changed) {
        return new EmarsysSandboxOptions(changed, clock, answerDelay, keys, account);
    }

    public EmarsysSandboxOptions withClock(InstantSource changed) {
        return new EmarsysSandboxOptions(port, changed, answerDelay, keys, account);
    }

    public EmarsysSandboxOptions withAnswerDelay(Duration changed) {
        return new EmarsysSandboxOptions(port, clock, changed, keys, account);
    }

    public EmarsysSandboxOptions withKeys(UnaryOperator<Keys> change) {
        return new EmarsysSandboxOptions(port, clock, answerDelay, change.apply(keys), account);
    }

    public EmarsysSandboxOptions withAccount(UnaryOperator<Account> change) {
        return new EmarsysSandboxOptions(port, clock, answerDelay, keys, change.apply(account));
    }
}
