package io.plumbline.configuration;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads whose word counts for consent.
final class ReadConsent {
    private static final List<String> KEYS = List.of("master", "undated-grants");

    private ReadConsent() {}

    static ConsentPolicy from(YamlMap consent, Collection<ConnectionName> connections, Values values) {
        consent.onlyKeys(KEYS);
        Optional<ConnectionName> master = values.text(consent, "master")
                .flatMap(name -> connections.stream()
                        .filter(connection -> connection.value().equals(name))
                        .findFirst()
                        .or(() -> unknown(consent, name, connections)));
        boolean undatedGrants = consent.flag("undated-grants").orElse(ConsentPolicy.LATEST.undatedGrants());
        return new ConsentPolicy(master, undatedGrants);
    }

    private static Optional<ConnectionName> unknown(
            YamlMap consent, String name, Collection<ConnectionName> connections) {
        List<String> known = connections.stream().map(ConnectionName::value).toList();
        consent.reportAt("master", "There is no connection '" + name + "'" + Nearest.hint(name, known));
        return Optional.empty();
    }
}
