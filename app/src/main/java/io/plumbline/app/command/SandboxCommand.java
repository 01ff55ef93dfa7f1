package io.plumbline.app.command;

import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;
import io.plumbline.sandbox.shop.GeneratedShop;
import io.plumbline.sandbox.shop.fill.FillCommercetools;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline sandbox`.
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        description = "Runs a simulated system on its own, until Ctrl-C.")
public final class SandboxCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SYSTEM", description = "commercetools or emarsys")
    private String system = "";

    @Option(names = "--port", defaultValue = "0", description = "0 takes any free one (default)")
    private int port;

    @Option(names = "--customers", defaultValue = "500", description = "commercetools: accounts in the shop (default: 500)")
    private int customers;

    @Option(names = "--seed", defaultValue = "1", description = "commercetools: decides what the shop holds (default: 1)")
    private long seed;

    @Override
    public Integer call() throws Exception {
        try (AutoCloseable sandbox = start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(sandbox), "stop"));
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private AutoCloseable start() {
        return switch (system) {
            case "commercetools" -> commercetools();
            case "emarsys" -> emarsys();
            default ->
                throw new ParameterException(spec.commandLine(), "The system must be commercetools or emarsys");
        };
    }

    private CommercetoolsSandbox commercetools() {
        CommercetoolsSandbox sandbox =
                CommercetoolsSandbox.start(CommercetoolsSandboxOptions.standard().withPort(port));
        FillCommercetools.fill(sandbox, GeneratedShop.generate(customers, seed, Instant.now()));
        tell(sandbox.address(), "project demo, client demo-client, secret demo-secret");
        return sandbox;
    }

    private EmarsysSandbox emarsys() {
        EmarsysSandbox sandbox = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
                .withPort(port)
                .withAccount(account -> account.withLinkedEvents("order_placed", "order_shipped")));
        tell(sandbox.address(), "client demo-client, secret demo-secret, merchant PLUMBLINEDEMO001");
        return sandbox;
    }

    private void tell(URI address, String access) {
        spec.commandLine().getOut().println("The sandbox is at " + address + "/  (" + access + ")");
        spec.commandLine().getOut().flush();
    }

    private static void close(AutoCloseable sandbox) {
        try {
            sandbox.close();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox did not end", e);
        }
    }
}
