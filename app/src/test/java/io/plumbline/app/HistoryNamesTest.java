package io.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.HistoryNames;
import io.plumbline.connectors.emarsys.Emarsys;
import io.plumbline.mapping.Mapping;
import io.plumbline.mapping.Mapping.Compilation.Compiled;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.history.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryNamesTest {
    @TempDir
    Path folder = Path.of("");

    private CompiledMappings mappings(String rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.mapping.yaml"), "mapping: emarsys\ncontact:\n  fields:\n" + rows.indent(4));
        Mapping.Compilation compilation = CompiledMappings.compile(new Emarsys(), Optional.of(file));
        assertThat(compilation).isInstanceOf(Compiled.class);
        return new CompiledMappings(
                Map.of(new ConnectionName("emarsys"), ((Compiled) compilation).mapping()), List.of());
    }

    private static List<String> unknown(CompiledMappings mappings) {
        HistoryRules standard = HistoryRules.STANDARD;
        TreeMap<String, Shop> shops = new TreeMap<>(Map.of("uk", new Shop(Optional.empty(), Optional.of("uk"))));
        HistoryRules rules = new HistoryRules(
                standard.money(),
                standard.zone(),
                standard.sources(),
                shops,
                standard.rfm(),
                standard.articles(),
                standard.ordersMax());
        return HistoryNames.unknown(mappings, rules).stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .toList();
    }

    @Test
    void names_that_stand_for_nothing_are_told_with_their_place_and_what_was_meant() throws IOException {
        assertThat(unknown(mappings("""
                a: history.orderCount
                b: {from: history.lifetimeVale.amount, type: number}
                c: $profile.history.uk.lastOrderDate
                d: history.uk.recencyy
                e: history.us.lastOrderDate
                f: "=$exists(history.lastSku) ? 1 : 0"
                g: history_of_art
                """)))
                .containsExactly(
                        "5:15 Histories have no 'lifetimeVale', and history.shops names no such shop; did you mean 'lifetimeValue'?",
                        "7:8 Shops have no 'recencyy' of their own",
                        "8:8 Histories have no 'us', and history.shops names no such shop; did you mean 'uk'?",
                        "9:8 Histories have no 'lastSku', and history.shops names no such shop; did you mean 'lastSkus'?");
    }

    @Test
    void the_shipped_mapping_reads_no_history_so_that_none_is_computed() {
        Mapping.Compilation shipped = CompiledMappings.compile(new Emarsys(), Optional.empty());
        assertThat(((Compiled) shipped).mapping().outbound().historyRead()).isEmpty();
    }
}
