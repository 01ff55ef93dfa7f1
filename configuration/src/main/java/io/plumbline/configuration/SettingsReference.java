package io.plumbline.configuration;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Setting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Writes the reference page of all settings from the declarations that the reader checks against.
public final class SettingsReference {
    private static final String HEAD = """
            # Settings

            <!-- Generated from the declarations in the code; a test compares it. Do not edit. -->

            One file, `plumbline.yaml`, describes a workspace. Values may refer to the environment: `${NAME}`,
            `${NAME:-fallback}` if there may be none, `${file:/run/secrets/name}` for the content of a file. A reference
            that stands for nothing is an error with line and column. Secrets belong into references; one that stands in
            the file itself gets a warning. Durations are written as `500ms`, `30s`, `5m`, `2h`, `1d`, or as ISO 8601.

            ```yaml
            workspace: sunrise
            server: {token: "${PLUMBLINE_TOKEN}"}
            connections:
              shop:
                system: commercetools
                settings:
                  # see below
                notifications: {secret: "${HOOK_SECRET}"}
              emarsys-main:
                system: emarsys
                settings:
                  # see below
            flows:
              - {from: shop, to: emarsys-main, orders-since: 2024-11-01}
            ```

            """;

    private SettingsReference() {}

    /// The page, in Markdown.
    public static String markdown(Collection<Descriptor> descriptors) {
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "## The workspace", Declarations.WORKSPACE);
        section(page, "## `server`", Declarations.SERVER);
        section(page, "## `connections.<name>`", Declarations.CONNECTION);
        section(page, "### `notifications`", Declarations.NOTIFICATIONS);
        section(page, "## `flows[]`", Declarations.FLOW);
        descriptors.stream()
                .sorted(Comparator.comparing(Descriptor::system))
                .forEach(descriptor -> section(
                        page,
                        "## `settings` of " + descriptor.title() + " (`system: " + descriptor.system() + "`)",
                        descriptor.settings()));
        return page.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder page, String title, List<Setting> settings) {
        page.append(title).append("\n\n");
        if (settings.isEmpty()) {
            page.append("None.\n\n");
            return;
        }
        page.append("| Setting | Value | If left out | Meaning |\n|---|---|---|---|\n");
        settings.forEach(setting -> page.append("| `")
                .append(setting.name())
                .append("` | ")
                .append(setting.type().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(" | ")
                .append(leftOut(setting))
                .append(" | ")
                .append(setting.description().replace("|", "\\|").replace("<", "&lt;"))
                .append(" |\n"));
        page.append('\n');
    }

    private static String leftOut(Setting setting) {
        if (setting.required()) {
            return "**required**";
        }
        return setting.fallback().isEmpty() ? "–" : "`" + setting.fallback() + "`";
    }
}
