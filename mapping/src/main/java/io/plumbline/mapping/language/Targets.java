package io.plumbline.mapping.language;

import io.plumbline.mapping.row.Target;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FactKind;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which fields rows may write to, and what these hold.
sealed interface Targets {

    /// The field of a name; reports a name that there is none for.
    Optional<Target> find(String name, YamlPlace place, YamlNode node);

    /// The fields of the documents in a list.
    Targets inside(Target list);

    /// Fields that must be there, by name.
    List<String> required();

    static Targets of(FactKind kind) {
        boolean personal =
                Set.of(FactKind.CUSTOMER, FactKind.CONSENT, FactKind.ERASURE).contains(kind);
        return new Canonical(kind.word(), FactDocuments.fields(kind), personal);
    }

    /// The fields of a kind of fact. Dots lead into nested documents.
    record Canonical(String owner, List<Field> fields, boolean personal) implements Targets {
        @Override
        public Optional<Target> find(String name, YamlPlace place, YamlNode node) {
            List<String> path = List.of(name.split("\\.", -1));
            List<Field> level = fields;
            for (int i = 0; i < path.size(); i++) {
                Optional<Field> field = named(level, path.get(i));
                if (field.isEmpty()) {
                    report(name, path, i, level, place, node);
                    return Optional.empty();
                }
                boolean free = field.get().type() == FieldType.OBJECT
                        && field.get().fields().isEmpty();
                if (free && i + 1 < path.size()) {
                    return Optional.of(new Target(name, path, null, personal));
                }
                if (i + 1 == path.size()) {
                    return Optional.of(new Target(name, path, field.get().type(), isPersonal(path)));
                }
                level = field.get().type() == FieldType.OBJECT ? field.get().fields() : List.of();
            }
            return Optional.empty();
        }

        private boolean isPersonal(List<String> path) {
            return personal || path.getFirst().equals("person");
        }

        private static Optional<Field> named(List<Field> fields, String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        private void report(
                String name, List<String> path, int depth, List<Field> level, YamlPlace place, YamlNode node) {
            List<String> known = level.stream().map(Field::name).toList();
            Optional<String> nearest = Nearest.to(path.get(depth), known).map(word -> {
                List<String> guess = new ArrayList<>(path.subList(0, depth));
                guess.add(word);
                guess.addAll(path.subList(depth + 1, path.size()));
                return String.join(".", guess);
            });
            String hint =
                    nearest.map(guess -> "; did you mean '" + guess + "'?").orElse("");
            node.reportAt(place, "'" + owner + "' has no field '" + name + "'" + hint);
        }

        @Override
        public Targets inside(Target list) {
            List<Field> level = fields;
            for (String name : list.path()) {
                level = named(level, name).map(Field::fields).orElse(List.of());
            }
            return new Canonical(owner + "." + list.name(), level, personal);
        }

        @Override
        public List<String> required() {
            List<String> names = new ArrayList<>();
            for (Field field : fields) {
                if (field.required()) {
                    names.add(field.name());
                }
                if (field.type() == FieldType.OBJECT) {
                    field.fields().stream()
                            .filter(Field::required)
                            .forEach(nested -> names.add(field.name() + "." + nested.name()));
                }
            }
            return names;
        }
    }

    /// Fields of a destination, whose names and types the mapping itself declares.
    ///
    /// @param nested whether dots lead into nested documents
    record Declared(boolean nested) implements Targets {
        @Override
        public Optional<Target> find(String name, YamlPlace place, YamlNode node) {
            List<String> path = nested ? List.of(name.split("\\.", -1)) : List.of(name);
            Optional<FieldType> written = node instanceof YamlMap row ? DestinationType.of(row) : Optional.empty();
            FieldType type = written.orElse(nested ? null : FieldType.TEXT);
            return Optional.of(new Target(name, path, type, true));
        }

        @Override
        public Targets inside(Target list) {
            return this;
        }

        @Override
        public List<String> required() {
            return List.of();
        }
    }
}
