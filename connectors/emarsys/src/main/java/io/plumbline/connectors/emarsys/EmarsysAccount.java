package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Batch;
import io.plumbline.connector.CreatesFields;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.FindsContacts;
import io.plumbline.connector.HoldsConsent;
import io.plumbline.connector.Http;
import io.plumbline.connector.LeavesTraces;
import io.plumbline.connector.Problem;
import io.plumbline.connector.ReadsBack;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import io.plumbline.model.record.RecordKey;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One opened Emarsys account.
final class EmarsysAccount implements Destination, ReadsBack, CreatesFields, HoldsConsent, FindsContacts, LeavesTraces {
    private final CoreApi api;
    private final Optional<UploadSales> sales;
    private final EmarsysSettings settings;
    private final Lookup lookup;
    private final ConnectionName connection;
    private final InstantSource clock;

    EmarsysAccount(
            EmarsysSettings settings, Http core, Optional<Http> sales, ConnectionName connection, InstantSource clock) {
        this.api = new CoreApi(core);
        this.sales = sales.map(http -> new UploadSales(http, settings.sales().orElseThrow()));
        this.settings = settings;
        this.lookup = new Lookup(api, settings);
        this.connection = connection;
        this.clock = clock;
    }

    @Override
    public List<Problem> check(List<FieldNeed> needs) throws InterruptedException {
        return new CheckAccount(api, settings, clock).problems(needs);
    }

    @Override
    public List<Problem> create(List<FieldNeed> needs) throws InterruptedException {
        return new CreateMissingFields(api, settings, lookup).create(needs);
    }

    @Override
    public String afterErasure() {
        return "Sales data of the person stay in Emarsys, tied to no contact any more. Whoever runs the account can have"
                + " them removed by the support of Emarsys, and looks whether the address is on suppression or export"
                + " lists, or on a contact that Plumbline did not make";
    }

    @Override
    public List<Outcome> deliver(Batch batch) throws InterruptedException {
        return switch (batch.kind()) {
            case PUT_CONTACT ->
                batch.isRetirement()
                        ? new RetireContacts(api, lookup).deliver(batch.deliveries())
                        : new UpsertContacts(api, lookup).deliver(batch.deliveries());
            case TRIGGER_EVENT -> new TriggerEvents(api, lookup).deliver(batch.deliveries());
            case ERASE_CONTACT -> new EraseContacts(api, lookup).deliver(batch.deliveries());
            case RECORD_ORDER ->
                sales.isPresent() ? sales.orElseThrow().deliver(batch.deliveries()) : refused(batch, salesNotSetUp());
            case SET_CONSENT, PUT_PRODUCT, SET_STOCK, RENAME_CONTACT, MERGE_CONTACTS ->
                refused(batch, new Outcome.Refused("emarsys/kind-unknown", "This connector does not deliver that"));
        };
    }

    private static Outcome.Refused salesNotSetUp() {
        return new Outcome.Refused(
                "emarsys/sales-not-set-up", "Set 'merchant-id' and 'sales-token', then release these");
    }

    private static List<Outcome> refused(Batch batch, Outcome.Refused outcome) {
        return Collections.nCopies(batch.deliveries().size(), outcome);
    }

    @Override
    public Map<String, HeldContact> read(List<String> contacts, List<String> fields) throws InterruptedException {
        return new ReadContacts(api, new KeyField(api, settings.keyField())).read(contacts, fields);
    }

    @Override
    public Held find(Collection<String> externalIds, Collection<String> emails) throws InterruptedException {
        return switch (lookup.key()) {
            case Found.Got<ContactField>(var key) -> new FindContacts(api, key.id()).find(externalIds, emails);
            case Found.Prevented<ContactField>(var outcome) -> throw unreachable(outcome);
        };
    }

    private static SystemUnreachableException unreachable(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stopped(var code, var remedy) -> SystemUnreachableException.untilMended(code, remedy);
            case Outcome.Later later ->
                SystemUnreachableException.passing(later.code(), "Emarsys asks to wait", later.delay());
            default ->
                SystemUnreachableException.passing(
                        "emarsys/not-attempted", "Emarsys gave no useful answer", Optional.empty());
        };
    }

    @Override
    public boolean isEmpty() throws InterruptedException {
        return FindContacts.isEmpty(api);
    }

    @Override
    public String address(Document body) {
        Document fields = body.object("fields");
        return fields.text("email").orElseGet(() -> fields.textOrEmpty(ContactFields.EMAIL_ID));
    }

    @Override
    public RecordKey standing(String externalId) {
        return OptInRecords.key(connection, externalId);
    }

    @Override
    public Set<ConsentScope> scopes() {
        return Set.of(ConsentScope.EMAIL);
    }

    @Override
    public void close() {
        // Nothing is held: connections belong to the context.
    }
}
