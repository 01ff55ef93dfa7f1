package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.app.command.ReplayCommand;
import io.plumbline.cli.PlumblineCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// `plumbline replay` on the stage's store.
record Replaying(StageConfiguration configuration) {
    static Replaying of(StageConfiguration configuration) {
        return new Replaying(configuration);
    }

    /// What it says in the end.
    String says(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("replay", configuration.write(0).toString()));
        arguments.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = PlumblineCommand.with(List.of(new ReplayCommand()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }
}
