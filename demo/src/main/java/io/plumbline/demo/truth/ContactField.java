package io.plumbline.demo.truth;

/// The fields of a contact that the judge compares, with the `string_id` and the length Emarsys gives them.
enum ContactField {
    FIRST_NAME("first_name", Length.SHORT),
    LAST_NAME("last_name", Length.SHORT),
    EMAIL("email", Length.LONG),
    BIRTH_DATE("birth_date", Length.FREE),
    SALUTATION("salutation", Length.FREE),
    ADDRESS("address", Length.LONG),
    CITY("city", Length.SHORT),
    STATE("state", Length.SHORT),
    ZIP_CODE("zip_code", Length.SHORT),
    COUNTRY("country", Length.FREE),
    PHONE("phone", Length.SHORT),
    MOBILE("mobile", Length.SHORT),
    COMPANY_NAME("company_name", Length.SHORT),
    LANGUAGE("ietf_language_tag", Length.SHORT),
    OPT_IN("optin", Length.FREE),
    CUSTOMER_NUMBER("customer_number", Length.SHORT),
    CUSTOMER_TYPE("customer_type", Length.SHORT),
    STORES("stores", Length.SHORT);

    private final String stringId;
    private final int lengthMax;

    ContactField(String stringId, int lengthMax) {
        this.stringId = stringId;
        this.lengthMax = lengthMax;
    }

    String stringId() {
        return stringId;
    }

    /// Whether it is a part of the postal address, which is never put together from two records.
    boolean isOfAddress() {
        return switch (this) {
            case ADDRESS, CITY, STATE, ZIP_CODE, COUNTRY -> true;
            default -> false;
        };
    }

    /// What the field can hold of a text; lengths are counted in characters as people count them.
    String cut(String text) {
        boolean fits = text.length() <= lengthMax || text.codePointCount(0, text.length()) <= lengthMax;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, lengthMax));
    }

    private static final class Length {
        static final int SHORT = 60;
        static final int LONG = 255;
        static final int FREE = Integer.MAX_VALUE;
    }
}
