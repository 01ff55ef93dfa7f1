package io.plumbline.sandbox.emarsys.protocol;

/// What one route does. Called from many threads at once.
@FunctionalInterface
public interface Action {
    /// Answers one call, or throws a [RefusedException] to refuse it whole.
    Reply run(ApiCall call) throws InterruptedException;
}
