package io.plumbline.sandbox.kit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names routes by replacing path segments that look like ids.
final class RouteNames {
    private static final Pattern ID = Pattern.compile("[0-9]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private RouteNames() {}

    static String of(SandboxRequest request) {
        String path = Arrays.stream(request.path().split("/", -1))
                .map(segment -> ID.matcher(segment).matches() ? "{id}" : segment)
                .collect(Collectors.joining("/"));
        return request.method() + " " + path;
    }
}
