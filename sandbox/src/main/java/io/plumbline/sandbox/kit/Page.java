package io.plumbline.sandbox.kit;

import java.util.List;

/// The page for people: headings and tables, readable on a phone, nothing loaded from elsewhere.
final class Page {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem}
            h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.5rem 0 .3rem}
            .wide{overflow-x:auto}table{border-collapse:collapse;min-width:50%}
            th,td{text-align:left;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #8884;vertical-align:top}
            th{font-weight:600}td{font-variant-numeric:tabular-nums}.none{opacity:.7}
            """;

    private Page() {}

    static String render(String name, List<PageSection> sections) {
        StringBuilder html = new StringBuilder(4096)
                .append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(escape(name))
                .append(" sandbox</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escape(name))
                .append(" sandbox</h1><p>A local stand-in. All data here is generated.</p>");
        sections.forEach(section -> append(html, section));
        return html.append("</body></html>").toString();
    }

    private static void append(StringBuilder html, PageSection section) {
        html.append("<h2>").append(escape(section.title())).append("</h2>");
        if (section.rows().isEmpty()) {
            html.append("<p class=\"none\">None.</p>");
            return;
        }
        html.append("<div class=\"wide\"><table>");
        if (!section.columns().isEmpty()) {
            appendRow(html, section.columns(), "th");
        }
        section.rows().forEach(row -> appendRow(html, row, "td"));
        html.append("</table></div>");
    }

    private static void appendRow(StringBuilder html, List<String> cells, String tag) {
        html.append("<tr>");
        cells.forEach(cell -> html.append('<')
                .append(tag)
                .append('>')
                .append(escape(cell))
                .append("</")
                .append(tag)
                .append('>'));
        html.append("</tr>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
