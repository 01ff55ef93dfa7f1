package io.plumbline.sandbox.commercetools.auth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One API client of the project. Its scopes are fixed when it is made.
///
/// @param scopes complete scopes, each with the project key behind a colon
public record ApiClient(String id, String secret, List<String> scopes) {
    private static final List<String> READ = List.of(
            "view_customers",
            "view_customer_groups",
            "view_orders",
            "view_payments",
            "view_products",
            "view_published_products",
            "view_categories",
            "view_channels",
            "view_stores",
            "view_types",
            "view_messages",
            "view_project_settings",
            "view_standalone_prices");

    public ApiClient {
        scopes = List.copyOf(scopes);
    }

    /// What a connector needs: it reads everything, writes consent, and keeps subscriptions.
    public static ApiClient connector(String id, String secret, String projectKey) {
        return of(
                id,
                secret,
                projectKey,
                Stream.concat(READ.stream(), Stream.of("manage_customers", "manage_subscriptions"))
                        .toArray(String[]::new));
    }

    /// What shoppers and the merchant's own systems do.
    public static ApiClient shopper(String id, String secret, String projectKey) {
        return of(id, secret, projectKey, "manage_project");
    }

    /// A client with chosen scopes, given without the project key.
    public static ApiClient of(String id, String secret, String projectKey, String... scopes) {
        return new ApiClient(
                id,
                secret,
                Arrays.stream(scopes).map(scope -> scope + ":" + projectKey).toList());
    }

    @Override
    public String toString() {
        return "ApiClient[" + id + "]";
    }
}
