package io.plumbline.server;

import io.plumbline.api.OpenApi;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The OpenAPI description, and whether an answer is as it says. Knows the part of JSON Schema that the description
/// uses.
final class Contract {
    private final YamlProblems problems = new YamlProblems();
    private final YamlMap root = Yaml.read(new YamlSource("openapi.yaml", OpenApi.yaml()), problems);

    /// One operation, as `GET /api/v1/status`, with the statuses it may answer.
    record Operation(String method, String path, List<String> statuses) {}

    List<String> problems() {
        return problems.all().stream().map(Object::toString).toList();
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (YamlEntry path : root.map("paths").entries()) {
            for (YamlEntry method : path.value().map().orElseThrow().entries()) {
                YamlMap responses = method.value().map().orElseThrow().map("responses");
                operations.add(new Operation(
                        method.key().toUpperCase(Locale.ROOT),
                        path.key(),
                        responses.entries().stream().map(YamlEntry::key).toList()));
            }
        }
        return operations;
    }

    /// The schemas' names.
    List<String> schemas() {
        return root.map("components").map("schemas").entries().stream()
                .map(YamlEntry::key)
                .toList();
    }

    /// The names of a schema's properties.
    List<String> properties(String schema) {
        return schema(schema).map("properties").entries().stream()
                .map(YamlEntry::key)
                .toList();
    }

    /// What is wrong with an answer to an operation; empty if nothing is.
    List<String> faults(String path, String method, int status, JsonNode body) {
        YamlMap response = resolved(
                root.map("paths").map(path).map(method).map("responses").map(Integer.toString(status)));
        List<YamlEntry> contents = List.copyOf(response.map("content").entries());
        if (contents.isEmpty()) {
            return List.of("status " + status + " is not described for " + method + " " + path);
        }
        List<String> faults = new ArrayList<>();
        YamlMap schema = contents.getFirst().value().map().orElseThrow().map("schema");
        check(schema, body, "$", faults);
        return faults;
    }

    private void check(YamlMap schemaOrReference, JsonNode value, String place, List<String> faults) {
        YamlMap schema = resolved(schemaOrReference);
        String type = schema.text("type").orElse("");
        if (!isOf(type, value)) {
            faults.add(place + " is no " + type);
            return;
        }
        List<String> words = schema.texts("enum");
        if (!words.isEmpty() && !words.contains(value.asString())) {
            faults.add(place + " is none of " + words);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.map("items"), value.get(i), place + "[" + i + "]", faults);
            }
        }
        if (value.isObject()) {
            checkMembers(schema, value, place, faults);
        }
    }

    private void checkMembers(YamlMap schema, JsonNode value, String place, List<String> faults) {
        schema.texts("required").stream()
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(place + "." + name + " is missing"));
        value.properties().forEach(member -> {
            String memberPlace = place + "." + member.getKey();
            Optional<YamlMap> declared =
                    schema.map("properties").node(member.getKey()).flatMap(node -> node.map());
            declared.ifPresentOrElse(
                    known -> check(known, member.getValue(), memberPlace, faults),
                    () -> faults.add(memberPlace + " is not described"));
        });
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private YamlMap resolved(YamlMap map) {
        String reference = map.text("$ref").orElse("");
        if (reference.isEmpty()) {
            return map;
        }
        YamlMap at = root;
        for (String step : reference.substring("#/".length()).split("/", -1)) {
            at = at.map(step);
        }
        return at;
    }

    private YamlMap schema(String name) {
        return root.map("components").map("schemas").map(name);
    }
}
