package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Confines localized texts to the locales asked for, directly or as the languages of a store. None asked for keeps
/// all.
public record LocaleProjection(List<String> locales) {
    private static final String LOCALES = "localeProjection";
    private static final String STORE = "storeProjection";
    private static final List<String> TEXTS =
            List.of("name", "slug", "description", "metaTitle", "metaDescription", "metaKeywords");

    /// The query parameters that confine texts.
    public static final List<String> PARAMETERS = List.of(LOCALES, STORE);

    public LocaleProjection {
        locales = List.copyOf(locales);
    }

    public static LocaleProjection of(Project project, Map<String, List<String>> query) {
        var locales = new ArrayList<>(query.getOrDefault(LOCALES, List.of()));
        query.getOrDefault(STORE, List.of()).forEach(key -> locales.addAll(languages(project, key)));
        return new LocaleProjection(locales);
    }

    private static List<String> languages(Project project, String storeKey) {
        var languages = new ArrayList<String>();
        project.stores()
                .findByKey(ResourceKind.STORE, storeKey)
                .orElseThrow(() -> Refusals.referenceNotFound("store", "key", storeKey))
                .parse()
                .path("languages")
                .forEach(language -> languages.add(language.asString()));
        return languages;
    }

    void apply(ObjectNode projection) {
        if (locales.isEmpty()) {
            return;
        }
        for (String field : TEXTS) {
            if (projection.path(field) instanceof ObjectNode texts) {
                texts.retain(locales);
            }
        }
    }
}
