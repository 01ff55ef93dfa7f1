package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.market.Country;
import java.util.List;

/// The towns and streets of a country.
record Gazetteer(List<String> streets, List<Town> towns) {
    static final List<String> HOUSE_LETTERS = List.of("a", "b", " c", "A");

    private static final Gazetteer BRITISH = new Gazetteer(
            List.of("High Street", "Station Road", "Church Lane", "Mill Lane", "Park Road", "The Green", "King's Road"),
            List.of(
                    new Town("London", "Greater London", "SW# #@@"),
                    new Town("London", "", "N## #@@"),
                    new Town("Manchester", "Greater Manchester", "M## #@@"),
                    new Town("Leeds", "West Yorkshire", "LS# #@@"),
                    new Town("Bristol", "", "BS# #@@"),
                    new Town("Edinburgh", "Midlothian", "EH# #@@"),
                    new Town("Stoke-on-Trent", "Staffordshire", "ST# #@@")));

    private static final Gazetteer GERMAN = new Gazetteer(
            List.of("Hauptstraße", "Bahnhofstr.", "Gartenweg", "Schulstraße", "Am Markt", "Lindenallee", "Mühlgasse"),
            List.of(
                    new Town("Berlin", "BE", "10###"),
                    new Town("München", "BY", "80###"),
                    new Town("Köln", "NW", "50###"),
                    new Town("Hamburg", "HH", "20###"),
                    new Town("Dresden", "SN", "01###"),
                    new Town("Garmisch-Partenkirchen", "BY", "824##")));

    private static final Gazetteer AUSTRIAN =
            new Gazetteer(GERMAN.streets(), List.of(new Town("Wien", "W", "1##0"), new Town("Graz", "ST", "80##")));

    private static final Gazetteer SWISS =
            new Gazetteer(GERMAN.streets(), List.of(new Town("Zürich", "ZH", "80##"), new Town("Bern", "BE", "30##")));

    private static final Gazetteer JAPANESE = new Gazetteer(
            List.of("神宮前", "道玄坂", "栄", "本町", "梅田", "中央"),
            List.of(
                    new Town("渋谷区", "東京都", "150-00##"),
                    new Town("新宿区", "東京都", "160-00##"),
                    new Town("大阪市", "大阪府", "530-00##"),
                    new Town("名古屋市", "愛知県", "460-00##"),
                    new Town("札幌市", "北海道", "060-00##")));

    private static final Gazetteer AMERICAN = new Gazetteer(
            List.of("Main St", "Oak Avenue", "2nd Street", "Maple Dr", "Elm Street"),
            List.of(new Town("New York", "NY", "100##"), new Town("Portland", "OR", "972##")));

    /// @param postalPattern `#` stands for a digit, `@` for a letter
    record Town(String name, String region, String postalPattern) {}

    static Gazetteer of(Country country) {
        return switch (country) {
            case GB -> BRITISH;
            case DE -> GERMAN;
            case AT -> AUSTRIAN;
            case CH -> SWISS;
            case JP -> JAPANESE;
            case US -> AMERICAN;
        };
    }
}
