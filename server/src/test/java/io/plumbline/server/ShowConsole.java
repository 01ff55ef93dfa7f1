package io.plumbline.server;

import io.plumbline.engine.receive.NotificationIntake;
import java.util.Map;
import java.util.Optional;

/// Runs the server over a scene, to look at the console: `ShowConsole ordinary 8080`.
public final class ShowConsole {
    private ShowConsole() {}

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Scene> scenes = Map.of(
                "ordinary", Scenes.ordinary(),
                "healthy", Scenes.healthy(),
                "loading", Scenes.loading(),
                "stopped", Scenes.stopped(),
                "hostile", HostileScene.scene(),
                "empty", Scenes.empty());
        Scene scene = scenes.getOrDefault(arguments[0], Scenes.ordinary());
        ServerSettings settings = new ServerSettings("127.0.0.1", Integer.parseInt(arguments[1]), Optional.empty());
        long begun = System.nanoTime();
        try (PlumblineServer server = PlumblineServer.start(
                settings,
                new Served(
                        new HandMadeViews(scene),
                        (connection, secret, notification) -> NotificationIntake.Answer.STORED,
                        new HandMadeDecisions(),
                        HandMadeErasures.desks()))) {
            System.out.println(server.address() + " after " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
