package io.plumbline.connector;

import java.util.Map;

/// The only way in which a connector reaches the network. Implementations may be used by many threads at once.
public interface Http {
    /// Makes one call and never repeats it. What went wrong is part of the result.
    Result send(Call call) throws InterruptedException;

    /// One request.
    ///
    /// @param path relative to the base address, starting with `/`, query included, already encoded
    /// @param route the path with ids replaced, for metrics, for instance `/customers/{id}`
    /// @param headers by name; credentials are added by decorators
    /// @param body empty for none
    record Call(String method, String path, String route, Map<String, String> headers, byte[] body) {
        public Call {
            headers = Map.copyOf(headers);
        }

        public static Call get(String path, String route) {
            return new Call("GET", path, route, Map.of("Accept", "application/json"), new byte[0]);
        }

        public static Call json(String method, String path, String route, byte[] body) {
            return new Call(
                    method,
                    path,
                    route,
                    Map.of("Accept", "application/json", "Content-Type", "application/json"),
                    body);
        }
    }

    /// What became of a call.
    sealed interface Result {
        /// The system answered.
        ///
        /// @param headers by lower-case name; the last value where a name repeats
        record Answered(int status, Map<String, String> headers, byte[] body) implements Result {
            public Answered {
                headers = Map.copyOf(headers);
            }

            public boolean isSuccess() {
                return status >= 200 && status < 300;
            }
        }

        /// The request certainly did not reach the system.
        ///
        /// @param reason a short code such as `connection-refused`
        record NotSent(String reason) implements Result {}

        /// The request may have reached the system, but no whole answer came back.
        ///
        /// @param reason a short code such as `read-timeout`
        record Unclear(String reason) implements Result {}
    }
}
