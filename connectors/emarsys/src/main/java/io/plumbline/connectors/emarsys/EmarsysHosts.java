package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Context;
import io.plumbline.connector.Http;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.http.BearerHttp;
import io.plumbline.connector.http.BearerTokens;
import io.plumbline.connector.http.ClientCredentials;
import io.plumbline.connector.http.OAuthClientCredentials;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The hosts of an account, each with the credentials it wants. Tokens work on version 3 of the Core API only, WSSE on
/// version 2 only; the calls are the same.
final class EmarsysHosts {
    /// The upload host states no limit; files go one after another.
    private static final RateLimit UPLOADS = RateLimit.perMinute(60);

    private final Context context;
    private final InstantSource clock;
    private final RandomGenerator random;

    EmarsysHosts(Context context, InstantSource clock, RandomGenerator random) {
        this.context = context;
        this.clock = clock;
        this.random = random;
    }

    Http core(EmarsysSettings settings) {
        List<RateLimit> limits = List.of(settings.limit());
        return switch (settings.login()) {
            case EmarsysSettings.Login.OAuth oauth ->
                new BearerHttp(context.http(version(settings.apiUrl(), "v3"), limits), tokens(oauth));
            case EmarsysSettings.Login.Wsse wsse ->
                new WsseHttp(context.http(version(settings.apiUrl(), "v2"), limits), wsse, clock, random);
        };
    }

    private static URI version(URI api, String version) {
        String host = api.toString();
        return URI.create((host.endsWith("/") ? host : host + "/") + "api/" + version);
    }

    private BearerTokens tokens(EmarsysSettings.Login.OAuth oauth) {
        URI url = oauth.tokenUrl();
        Http host = context.http(url.resolve("/"), List.of());
        var credentials = new ClientCredentials(oauth.clientId(), oauth.clientSecret(), "");
        String path = url.getRawQuery() == null ? url.getRawPath() : url.getRawPath() + "?" + url.getRawQuery();
        return new OAuthClientCredentials(host, path, credentials, clock);
    }

    Optional<Http> sales(EmarsysSettings settings) {
        return settings.sales()
                .map(sales ->
                        new BearerHttp(context.http(sales.url(), List.of(UPLOADS)), BearerTokens.fixed(sales.token())));
    }
}
