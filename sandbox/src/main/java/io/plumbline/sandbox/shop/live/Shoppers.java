package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.random.Draw;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// People shopping in a running shop, at a steady rate, until told to stop.
///
/// What they decide follows from the seed; what comes of it, from the shop. One thread runs them; any other may ask
/// for the report or stop them at any time. A refusal or a silent shop never ends the run: it is counted, with its
/// reason, in the report.
public final class Shoppers implements AutoCloseable {
    private static final List<ShopperAction> ACTIONS = List.of(
            new SignUp(),
            new GuestCheckout(),
            new RegisteredOrder(),
            new ChangeAction(new Ship()),
            new ChangeAction(new SendBack()),
            new ChangeAction(new OptOut()),
            new ChangeAction(new EditName()),
            new ChangeAction(new EditAddress()),
            new ChangeAction(new MoveStock()));
    private static final int WEIGHT_ALL =
            ACTIONS.stream().mapToInt(ShopperAction::weight).sum();

    private final ShopApi api;
    private final Visit visit;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Report report = Report.empty();

    private Shoppers(ShopAccess access, long seed, InstantSource clock) {
        this.api = new ShopApi(access);
        this.visit = new Visit(api, Draw.of(seed, "shoppers", 0), new Newcomers(seed), clock);
    }

    /// Prepares shoppers; nothing is asked of the shop yet.
    ///
    /// @param seed a new one for every run against the same shop, or the same people sign up again and are refused
    /// @param clock what the dates of consent and returns are taken from
    public static Shoppers open(ShopAccess access, long seed, InstantSource clock) {
        return new Shoppers(access, seed, clock);
    }

    /// Shops until so many actions have been tried, or until stopped or interrupted.
    ///
    /// @param actionsPerSecond above 0; what the shop is too slow for is not made up for later
    public Report run(double actionsPerSecond, long actionsMax) throws InterruptedException {
        if (!(actionsPerSecond > 0)) {
            throw new IllegalArgumentException("The rate must be above 0, was " + actionsPerSecond);
        }
        long intervalNanos = (long) (TimeUnit.SECONDS.toNanos(1) / actionsPerSecond);
        for (long count = 0; count < actionsMax; count++) {
            long startedAt = System.nanoTime();
            ShopperAction action = next();
            report = report.with(action.name(), result(action));
            long restNanos = intervalNanos - (System.nanoTime() - startedAt);
            if (stopped.await(Math.max(0, restNanos), TimeUnit.NANOSECONDS)) {
                break;
            }
        }
        return report;
    }

    /// What was done until now.
    public Report report() {
        return report;
    }

    /// Ends the run after the action under way; a later run ends after its first.
    public void stop() {
        stopped.countDown();
    }

    @Override
    public void close() {
        stop();
        api.close();
    }

    private ShopperAction next() {
        int left = visit.draw().below(WEIGHT_ALL);
        for (ShopperAction action : ACTIONS) {
            left -= action.weight();
            if (left < 0) {
                return action;
            }
        }
        throw new IllegalStateException("The weights do not add up to " + WEIGHT_ALL);
    }

    /// An answer nobody can read must not end the run, nor go unseen.
    private ActionResult result(ShopperAction action) throws InterruptedException {
        try {
            return action.act(visit);
        } catch (RuntimeException e) {
            return new ActionResult.Refused("unreadable: " + e.getClass().getSimpleName());
        }
    }
}
