package io.plumbline.console;

import java.util.List;
import java.util.stream.Stream;

/// The choice of a connection above a list.
final class Connections {
    private static final String ALL = "All";

    private Connections() {}

    /// One thing that can be chosen.
    record Choice(String id, String name, String address, boolean current) {}

    /// All of them and each; none if there is nothing to choose from.
    static List<Choice> choices(List<String> connections, Address address) {
        if (connections.size() < 2) {
            return List.of();
        }
        Choice all = new Choice(
                "choice-all", ALL, address.limitedTo(""), address.connection().isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        connections.stream()
                                .map(name -> new Choice(
                                        "choice-" + connections.indexOf(name),
                                        name,
                                        address.limitedTo(name),
                                        name.equals(address.connection()))))
                .toList();
    }
}
