package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connectors.commercetools.fake.ShopApi;

/// Types of customers as merchants have them, by key.
final class ConsentTypes {
    static final String TYPED = "customer-consent";
    static final String LEGACY = "customer-consent-legacy";
    /// Has no field for consent.
    static final String LOYALTY = "loyalty";
    /// A merchant's own, with fields for consent added.
    static final String OWN = "shop-customer";

    private ConsentTypes() {}

    static void defineAll(ShopApi api) throws InterruptedException {
        define(api, TYPED, "emailOptIn:Boolean", "emailOptInChangedAt:DateTime", "emailOptInSource:String");
        define(api, LEGACY, "newsletter:String", "newsletterDate:DateTime");
        define(api, LOYALTY, "points:Number");
        define(api, OWN, "points:Number", "emailOptIn:Boolean", "emailOptInChangedAt:DateTime");
    }

    /// @param fields each with its type behind a colon
    static void define(ShopApi api, String key, String... fields) throws InterruptedException {
        StringBuilder definitions = new StringBuilder();
        for (String field : fields) {
            String name = field.substring(0, field.indexOf(':'));
            String type = field.substring(field.indexOf(':') + 1);
            definitions.append(definitions.isEmpty() ? "" : ",").append("""
                    {"name":"%s","type":{"name":"%s"},"label":{"en":"%s"},"required":false}""".formatted(name, type, name));
        }
        api.post("/types", """
                {"key":"%s","name":{"en":"%s"},"resourceTypeIds":["customer"],"fieldDefinitions":[%s]}""".formatted(key, key, definitions));
    }

    /// The custom fields of a draft.
    static String custom(String typeKey, String fields) {
        return """
                ,"custom":{"type":{"typeId":"type","key":"%s"},"fields":{%s}}""".formatted(typeKey, fields);
    }
}
