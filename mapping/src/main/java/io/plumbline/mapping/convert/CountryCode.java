package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Countries by code or name.
final class CountryCode implements ConverterKind {
    private static final String UNKNOWN = "country-unknown";
    private static final Set<String> CODES = codes();
    private static final Map<String, String> SPELLINGS = spellings();

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
        codes.add("XK"); // Kosovo: not in ISO 3166, but the code that everybody uses
        return Set.copyOf(codes);
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        for (String code : CODES) {
            Locale country = Locale.of("", code);
            spellings.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            spellings.put(folded(country.getDisplayCountry(Locale.GERMAN)), code);
            spellings.put(folded(code), code);
            if (!code.equals("XK")) {
                spellings.put(folded(country.getISO3Country()), code);
            }
        }
        spellings.putAll(Map.of(
                "uk", "GB",
                "greatbritain", "GB",
                "england", "GB",
                "scotland", "GB",
                "wales", "GB",
                "northernireland", "GB",
                "usa", "US",
                "unitedstatesofamerica", "US",
                "holland", "NL",
                "el", "GR"));
        spellings.putAll(Map.of(
                "grossbritannien", "GB",
                "bundesrepublikdeutschland", "DE",
                "brd", "DE",
                "d", "DE",
                "oesterreich", "AT",
                "czechrepublic", "CZ",
                "tschechischerepublik", "CZ",
                "xkx", "XK",
                "turkey", "TR",
                "russianfederation", "RU"));
        return Map.copyOf(spellings);
    }

    /// Letters only, small, without accents.
    private static String folded(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                folded.append(Character.toLowerCase(plain.charAt(i)));
            }
        }
        return folded.toString();
    }

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "country",
                        FieldType.COUNTRY,
                        "Understands countries by two-letter and three-letter code and by English and German name, in any"
                                + " spelling of case, accents and punctuation.")
                .rule(UNKNOWN, "No such country.")
                .example("\"de\"", "\"DE\"")
                .example("\"GBR\"", "\"GB\"")
                .example("\"Österreich\"", "\"AT\"")
                .example("\"Great Britain\"", "\"GB\"")
                .example("\"Atlantis\"", UNKNOWN)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        TextConverter converter = (text, scope) -> code(text);
        return converter;
    }

    private static Converted code(String text) {
        if (CODES.contains(text)) {
            return Converted.value(text);
        }
        String code = SPELLINGS.get(folded(text));
        return code != null ? Converted.value(code) : new Converted.Misfit(UNKNOWN, "No such country");
    }
}
