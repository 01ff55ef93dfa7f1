package io.plumbline.server;

import io.plumbline.connector.Secret;
import java.util.Optional;

/// A server over hand-made views and a client of it.
record Running(HandMadeViews views, HandMadeIntake intake, PlumblineServer server, Client client)
        implements AutoCloseable {
    static final String TOKEN = "correct horse battery staple";

    static Running open(Scene scene) {
        return start(scene, Optional.empty());
    }

    static Running withToken(Scene scene) {
        return start(scene, Optional.of(new Secret(TOKEN)));
    }

    private static Running start(Scene scene, Optional<Secret> token) {
        HandMadeViews views = new HandMadeViews(scene);
        HandMadeIntake intake = new HandMadeIntake();
        PlumblineServer server = PlumblineServer.start(
                new ServerSettings("127.0.0.1", 0, token),
                new Served(views, intake, new HandMadeDecisions(), HandMadeErasures.desks()));
        return new Running(views, intake, server, new Client(server));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
