package io.plumbline.connectors.commercetools;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Settings;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Where a project answers, and where its tokens come from.
record Hosts(URI api, URI auth) {
    private static final List<String> REGIONS = List.of(
            "us-central1.gcp", "us-east-2.aws", "europe-west1.gcp", "eu-central-1.aws", "australia-southeast1.gcp");

    /// Addresses that are stated win over the region.
    static Hosts of(Settings settings) {
        Optional<String> region = settings.optionalText("region");
        region.filter(name -> !REGIONS.contains(name)).ifPresent(name -> {
            throw new InvalidSettingsException(
                    "region",
                    "Setting 'region' must be one of " + String.join(", ", REGIONS)
                            + "; state api-url and auth-url for any other");
        });
        return new Hosts(host(settings, "api-url", "api", region), host(settings, "auth-url", "auth", region));
    }

    private static URI host(Settings settings, String setting, String name, Optional<String> region) {
        if (settings.optionalText(setting).isPresent()) {
            return settings.url(setting);
        }
        return region.map(text -> URI.create("https://" + name + "." + text + ".commercetools.com"))
                .orElseThrow(() -> new InvalidSettingsException(
                        setting, "Setting '" + setting + "' is missing; state region, or both api-url and auth-url"));
    }
}
