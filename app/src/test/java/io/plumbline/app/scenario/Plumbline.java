package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.StatusAnswer;
import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.Systems;
import io.plumbline.app.workspace.Workspace;
import io.plumbline.cli.PlumblineCommand;
import io.plumbline.configuration.Configuration;
import io.plumbline.connector.Connector;
import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.connectors.emarsys.Emarsys;
import io.plumbline.demo.engine.EngineStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Plumbline itself, run in this process as often as a scenario wants.
final class Plumbline {
    private final StageConfiguration stage;
    private final Shop shop;
    private @Nullable Run run;

    Plumbline(StageConfiguration stage, Shop shop) {
        this.stage = stage;
        this.shop = shop;
    }

    private record Run(Lifeline lifeline, Workspace workspace, EngineStatus status) {}

    /// Starts it, and has the shop tell it of changes.
    void starts() throws InterruptedException {
        startsUntold();
        shop.notifies(hook());
    }

    /// Starts it where the shop tells it nothing, so that changes are found by reading alone.
    void startsUntold() throws InterruptedException {
        Lifeline lifeline = new Lifeline();
        List<Connector> mortal =
                List.of(new MortalShop(lifeline, new Commercetools()), new MortalEmarsys(lifeline, new Emarsys()));
        Configuration configuration = stage.read(stage.isConsentBack() ? Systems.ALL : mortal);
        Workspace workspace = Workspace.start(configuration, CompiledMappings.of(configuration.connections()));
        run = new Run(lifeline, workspace, new EngineStatus(workspace.address()));
    }

    boolean isRunning() {
        return run != null;
    }

    private Run running() {
        return Objects.requireNonNull(run, "Plumbline does not run");
    }

    /// Stops it as an operator would.
    void stops() throws InterruptedException {
        Run ending = running();
        run = null;
        ending.status().close();
        ending.workspace().stop();
    }

    /// Ends it without letting it finish, or write down, what it is about.
    void isAbandoned() throws InterruptedException {
        running().lifeline().cut();
        stops();
    }

    void restarts() throws InterruptedException {
        stops();
        starts();
    }

    String address(String path) {
        return running().workspace().address().resolve(path).toString();
    }

    /// Where Emarsys tells of people who unsubscribed.
    String hookOfEmarsys() {
        return address("/hooks/emarsys/" + StageConfiguration.HOOK_SECRET);
    }

    String hook() {
        return address("/hooks/shop/" + StageConfiguration.HOOK_SECRET);
    }

    StatusAnswer status() {
        try {
            return running().status().ask().orElseThrow(() -> new AssertionError("Plumbline does not answer"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    SourceStatus source() {
        return status().sources().getFirst();
    }

    DestinationStatus destination() {
        return status().destinations().getFirst();
    }

    /// Waits until everything that the shop knows has been told, read, worked on, and acknowledged or given up.
    void settle() throws InterruptedException {
        Patience.untilSteady("Plumbline settled", this::isSettled);
    }

    private boolean isSettled() throws InterruptedException {
        if (!shop.hasToldEverything()) {
            return false;
        }
        StatusAnswer status = status();
        return EngineStatus.isSettled(status)
                && status.sources().stream()
                        .flatMap(source -> source.streams().stream())
                        .allMatch(stream -> hasBeenRead(stream, status));
    }

    private static boolean hasBeenRead(SourceStatus.StreamStatus stream, StatusAnswer status) {
        var lastSuccess = stream.lastSuccess();
        return lastSuccess != null && !lastSuccess.isBefore(status.startedAt());
    }

    /// The records in quarantine, as operators see them.
    List<JsonNode> quarantine() throws InterruptedException {
        return listed("quarantine");
    }

    /// What waits for a person: refused, or in doubt.
    List<JsonNode> deadLetters() throws InterruptedException {
        return listed("dead-letters");
    }

    /// The kinds of case a person should look at.
    List<String> cases() throws InterruptedException {
        return listed("exceptions").stream()
                .map(one -> one.path("kind").asString())
                .toList();
    }

    /// One person, with where every value comes from.
    JsonNode explains(String email) throws InterruptedException {
        return Web.post(address("/api/v1/customers/search"), "{\"customer\": \"" + email + "\"}")
                .content();
    }

    /// The same, with what Emarsys holds now.
    JsonNode readsBack(String email) throws InterruptedException {
        return Web.post(address("/api/v1/customers/search"), "{\"customer\": \"" + email + "\", \"readBack\": true}")
                .content()
                .at("/destinations/0/readBack");
    }

    /// The one case of this kind that a person should look at.
    JsonNode exception(String kind) throws InterruptedException {
        List<JsonNode> found = listed("exceptions").stream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .toList();
        assertThat(found).as("cases %s", kind).hasSize(1);
        return found.getFirst();
    }

    /// Has somebody erased, as an officer would.
    ///
    /// @return the certificate as it stands then
    JsonNode erases(String customer) throws InterruptedException {
        return Web.post(address("/api/v1/erasures"), "{\"customer\": \"" + customer + "\", \"reason\": \"ticket 7\"}")
                .content();
    }

    /// The same certificate as it stands now.
    JsonNode certificate(JsonNode earlier) throws InterruptedException {
        return Web.get(address("/api/v1/erasures/" + earlier.path("id").asString()))
                .content();
    }

    List<JsonNode> certificates() throws InterruptedException {
        return listed("erasures");
    }

    /// Everything that is held of somebody.
    JsonNode exports(String customer) throws InterruptedException {
        return Web.post(address("/api/v1/customers/export"), "{\"customer\": \"" + customer + "\"}")
                .content();
    }

    /// Whether anybody is known by that.
    boolean knows(String customer) throws InterruptedException {
        return Web.post(address("/api/v1/customers/search"), "{\"customer\": \"" + customer + "\"}")
                        .status()
                == 200;
    }
    /// What a command says that asks this Plumbline.
    Said isAsked(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--url", address("/")));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = PlumblineCommand.with(List.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        return new Said(code, out + "" + err);
    }

    /// What a command said, and the code with which it ended.
    record Said(int code, String text) {}

    private List<JsonNode> listed(String list) throws InterruptedException {
        return Web.get(address("/api/v1/" + list + "?limit=200"))
                .content()
                .path("items")
                .valueStream()
                .toList();
    }

    void hasInQuarantine(String recordId) throws InterruptedException {
        assertThat(quarantine())
                .extracting(one -> one.path("recordId").asString())
                .contains(recordId);
    }

    void hasNotInQuarantine(String recordId) throws InterruptedException {
        assertThat(quarantine())
                .extracting(one -> one.path("recordId").asString())
                .doesNotContain(recordId);
    }

    /// @return the status of the answer
    int isTold(String notification) throws InterruptedException {
        return Web.post(hook(), notification).status();
    }
}
