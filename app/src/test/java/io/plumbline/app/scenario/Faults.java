package io.plumbline.app.scenario;

import java.net.URI;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What goes wrong with calls to one system.
final class Faults {
    private final String address;

    Faults(URI system) {
        this.address = system + "/_sandbox/faults";
    }

    /// Begins to describe a fault.
    ///
    /// @param calls a pattern for the method, a space and the path
    Fault on(String calls) {
        return new Fault(JsonMapper.shared().createObjectNode().put("path", calls));
    }

    /// How often faults have struck since they were last ended.
    long struck() throws InterruptedException {
        return Web.get(address)
                .content()
                .valueStream()
                .mapToLong(fault -> fault.path("struck").asLong())
                .sum();
    }

    void end() throws InterruptedException {
        var _ = Web.send("DELETE", address, "", "").content();
    }

    /// One fault in the making; it is set once it is said how often.
    final class Fault {
        private final ObjectNode json;

        private Fault(ObjectNode json) {
            this.json = json;
        }

        /// The call has no effect, and this is answered.
        Fault answers(int status) {
            json.put("kind", "answer").put("status", status);
            return this;
        }

        Fault with(String header, String value) {
            json.withObject("/headers").put(header, value);
            return this;
        }

        Fault saying(String body) {
            json.put("body", body);
            return this;
        }

        /// The call has no effect, and the connection breaks.
        Fault cuts() {
            json.put("kind", "cut");
            return this;
        }

        /// The call takes effect, but the connection breaks before the answer.
        Fault cutsAfterEffect() {
            json.put("kind", "cut").put("when", "after");
            return this;
        }

        /// The call takes effect, but half of the answer is missing.
        Fault answersHalf() {
            json.put("kind", "malformed").put("when", "after");
            return this;
        }

        /// The call takes effect at once and is answered late.
        Fault answersAfterMillis(int millis) {
            json.put("kind", "delay").put("when", "after").put("delayMillis", millis);
            return this;
        }

        void once() throws InterruptedException {
            times(1);
        }

        void times(int strikes) throws InterruptedException {
            json.put("times", strikes);
            untilEnded();
        }

        void untilEnded() throws InterruptedException {
            var _ = Web.post(address, json.toString()).content();
        }
    }
}
