package io.plumbline.sandbox.commercetools;

import io.plumbline.sandbox.commercetools.predicate.Range;
import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.subscriptions.Topics;
import io.plumbline.sandbox.kit.PageSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// What the page for people shows: how much there is, what changed last, and what waits to be delivered.
record ShopSections(Project project, Topics topics) {
    private static final int SAMPLES_MAX = 10;

    List<PageSection> all() {
        List<PageSection> sections = new ArrayList<>();
        sections.add(counts());
        sections.add(samples(
                "Customers changed last",
                ResourceKind.CUSTOMER,
                List.of("Changed", "Id", "E-mail", "First name", "Last name"),
                List.of("lastModifiedAt", "id", "email", "firstName", "lastName")));
        sections.add(samples(
                "Orders changed last",
                ResourceKind.ORDER,
                List.of("Changed", "Number", "E-mail", "State", "Payment", "Shipment"),
                List.of(
                        "lastModifiedAt",
                        "orderNumber",
                        "customerEmail",
                        "orderState",
                        "paymentState",
                        "shipmentState")));
        sections.add(samples(
                "Last messages",
                ResourceKind.MESSAGE,
                List.of("At", "Type", "Sequence number"),
                List.of("createdAt", "type", "sequenceNumber")));
        sections.add(subscriptions());
        sections.add(queue());
        return sections;
    }

    private PageSection counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ResourceKind kind : ResourceKind.values()) {
            counts.put(kind.path(), project.stores().of(kind).size());
        }
        return PageSection.figures("Project " + project.key(), counts);
    }

    private PageSection samples(String title, ResourceKind kind, List<String> columns, List<String> fields) {
        return new PageSection(
                title,
                columns,
                newest(kind)
                        .limit(SAMPLES_MAX)
                        .map(resource -> row(resource, fields))
                        .toList());
    }

    private Stream<StoredResource> newest(ResourceKind kind) {
        return project.stores().of(kind).alongModification(Range.OPEN, true);
    }

    private static List<String> row(StoredResource resource, List<String> fields) {
        ObjectNode tree = resource.parse();
        return fields.stream().map(field -> tree.path(field).asString("")).toList();
    }

    private PageSection subscriptions() {
        List<List<String>> rows = newest(ResourceKind.SUBSCRIPTION)
                .map(StoredResource::parse)
                .map(subscription -> List.of(
                        subscription.path("key").asString(""),
                        subscription.path("destination").path("type").asString(""),
                        subscription.path("destination").path("topic").asString(""),
                        subscription.path("format").path("type").asString("")))
                .toList();
        return new PageSection("Subscriptions", List.of("Key", "Destination", "Topic", "Format"), rows);
    }

    private PageSection queue() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("delivered", topics.delivered());
        figures.put("lost", topics.lost());
        topics.waitingByTopic().forEach((topic, count) -> figures.put("waiting for " + topic, count));
        return PageSection.figures("Notifications", figures);
    }
}
