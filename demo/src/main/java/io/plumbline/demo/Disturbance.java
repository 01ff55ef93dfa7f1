package io.plumbline.demo;

import io.plumbline.demo.engine.EngineProcess;

/// What happens to the engine while the demo runs.
public interface Disturbance {
    /// Nothing at all.
    Disturbance NONE = new Disturbance() {
        @Override
        public Running begin(EngineProcess engine) {
            return () -> {};
        }

        @Override
        public boolean mayKill() {
            return false;
        }
    };

    /// Begins to disturb, in the background. The engine answers at this moment.
    Running begin(EngineProcess engine);

    /// Whether the engine's process may be gone for a while.
    boolean mayKill();

    /// A disturbance under way.
    interface Running extends AutoCloseable {
        /// Waits until the engine runs undisturbed again.
        void awaitEnd() throws InterruptedException;

        @Override
        default void close() {}
    }
}
