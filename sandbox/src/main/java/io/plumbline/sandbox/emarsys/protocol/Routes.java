package io.plumbline.sandbox.emarsys.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The routes of the Core API, without host and version.
public final class Routes {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int BODY_BYTES_MAX = 10 * MEGABYTE;
    private static final int UPDATE_BYTES_MAX = 8 * MEGABYTE;

    private final List<Route> routes = new ArrayList<>();

    public Routes get(String path, String permission, Action action) {
        return add("GET", path, permission, BODY_BYTES_MAX, action);
    }

    public Routes post(String path, String permission, Action action) {
        return add("POST", path, permission, BODY_BYTES_MAX, action);
    }

    public Routes put(String path, String permission, Action action) {
        return add("PUT", path, permission, UPDATE_BYTES_MAX, action);
    }

    public Routes delete(String path, String permission, Action action) {
        return add("DELETE", path, permission, BODY_BYTES_MAX, action);
    }

    private Routes add(String method, String path, String permission, int bodyBytesMax, Action action) {
        List<String> template = List.of(path.substring(1).split("/", -1));
        routes.add(new Route(method, template, permission, bodyBytesMax, action));
        return this;
    }

    /// Finds the route of a request; written-out segments go before variable ones in the order added.
    ///
    /// @throws RefusedException if the path or the method is not known
    public Route find(String method, List<String> segments) {
        List<Route> fitting =
                routes.stream().filter(route -> route.fits(segments)).toList();
        return fitting.stream()
                .filter(route -> route.method().equals(method))
                .findFirst()
                .orElseThrow(() -> fitting.isEmpty()
                        ? RefusedException.badRequest(1, "Action " + notUnderstood(segments) + " is invalid.")
                        : RefusedException.badRequest(1009, "Invalid HTTP method"));
    }

    /// The variable segments of a path that the route fits.
    public static List<String> arguments(Route route, List<String> segments) {
        return route.arguments(segments);
    }

    private String notUnderstood(List<String> segments) {
        for (int count = 1; count <= segments.size(); count++) {
            int understood = count;
            if (routes.stream().noneMatch(route -> route.fits(segments, understood))) {
                return capitalised(segments.get(count - 1));
            }
        }
        return segments.isEmpty() ? "Index" : capitalised(segments.getLast());
    }

    private static String capitalised(String segment) {
        return segment.substring(0, 1).toUpperCase(Locale.ROOT) + segment.substring(1);
    }
}
