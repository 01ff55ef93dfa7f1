package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;

/// Addresses of pages and pictures.
final class WebAddress implements ConverterKind {
    private static final String INVALID = "url-invalid";

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "url",
                        FieldType.URL,
                        "Checks an absolute http or https address. `//host/path` becomes https, blanks become `%20`.")
                .rule(INVALID, "No absolute http or https address.")
                .example("\"//cdn.example/a b.jpg\"", "\"https://cdn.example/a%20b.jpg\"")
                .example("\"/a.jpg\"", INVALID)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        TextConverter converter = (text, scope) -> {
            String absolute = (text.startsWith("//") ? "https:" + text : text).replace(" ", "%20");
            return FieldType.URL.accepts(absolute)
                    ? Converted.value(absolute)
                    : new Converted.Misfit(INVALID, "Not an absolute http or https address");
        };
        return converter;
    }
}
