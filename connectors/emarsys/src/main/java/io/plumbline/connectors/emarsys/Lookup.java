package io.plumbline.connectors.emarsys;

import java.util.Optional;
import java.util.Set;

/// The account's ids for what we know by name. Read once per opened account, and again when a name is unknown.
final class Lookup {
    private final EmarsysSettings settings;
    final Directory<ContactFields> fields;
    final Directory<NamedIds> events;
    final Directory<NamedIds> sources;

    Lookup(CoreApi api, EmarsysSettings settings) {
        this.settings = settings;
        this.fields = new Directory<>(api, ContactFields.PATH, ContactFields::of);
        this.events = new Directory<>(api, "/event", NamedIds::of);
        this.sources = new Directory<>(api, "/source", NamedIds::of);
    }

    /// What must be known to write contacts.
    ///
    /// @param stamp the id of the contact source to stamp on rows, if any
    record Ground(ContactFields fields, ContactField key, Optional<String> stamp) {}

    Found<Ground> ground(Set<String> names) throws InterruptedException {
        Found<Optional<String>> stamp = stamp();
        return fields.list(
                        list -> names.stream().allMatch(name -> list.named(name).isPresent())
                                && list.named(settings.keyField()).isPresent())
                .then(list -> keyIn(list).then(key -> stamp.then(id -> new Found.Got<>(new Ground(list, key, id)))));
    }

    private Found<Optional<String>> stamp() throws InterruptedException {
        String name = settings.sourceName();
        if (name.isEmpty()) {
            return new Found.Got<>(Optional.empty());
        }
        return sources.list(list -> list.idOf(name).isPresent())
                .then(list -> list.idOf(name).isPresent()
                        ? new Found.Got<>(list.idOf(name))
                        : new Found.Prevented<>(EmarsysErrors.sourceMissing()));
    }

    /// The field that names contacts.
    Found<ContactField> key() throws InterruptedException {
        return fields.list(list -> list.named(settings.keyField()).isPresent()).then(this::keyIn);
    }

    private Found<ContactField> keyIn(ContactFields list) {
        return list.named(settings.keyField())
                .<Found<ContactField>>map(Found.Got::new)
                .orElseGet(() -> new Found.Prevented<>(EmarsysErrors.keyFieldUnusable()));
    }
}
