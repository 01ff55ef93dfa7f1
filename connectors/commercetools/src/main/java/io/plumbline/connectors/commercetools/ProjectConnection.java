package io.plumbline.connectors.commercetools;

import io.plumbline.connector.Context;
import io.plumbline.connector.Http;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.http.BearerHttp;
import io.plumbline.connector.http.OAuthClientCredentials;
import io.plumbline.connectors.commercetools.call.AtOnce;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import java.time.InstantSource;
import java.util.List;

/// The way to one project: with its token, in the permitted number and at the permitted rate.
final class ProjectConnection {
    private static final String TOKEN_PATH = "/oauth/token";

    private ProjectConnection() {}

    static ProjectCalls calls(ConnectionSettings settings, Context context, InstantSource clock) {
        Http auth = context.http(settings.hosts().auth(), List.of());
        Http api = context.http(settings.hosts().api(), List.of(RateLimit.perSecond(settings.callsPerSecond())));
        return new ProjectCalls(new BearerHttp(
                new AtOnce(api, settings.callsAtOnce()),
                new OAuthClientCredentials(auth, TOKEN_PATH, settings.credentials(), clock)));
    }
}
