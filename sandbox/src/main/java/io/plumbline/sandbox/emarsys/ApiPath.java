package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.kit.SandboxRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The path of a call on the API host.
///
/// @param isOldVersion whether it belongs to the version with the old authentication
/// @param isRelational whether it goes to the tables of relational data
/// @param segments     what follows the version, without parameters
/// @param inPath       the parameters that older clients write as path segments, as in `/data/offset=0&limit=500`
record ApiPath(boolean isOldVersion, boolean isRelational, List<String> segments, Map<String, List<String>> inPath) {

    /// Reads a path; empty if it is not of the API host.
    static Optional<ApiPath> of(SandboxRequest request) {
        List<String> segments = request.segments();
        if (segments.size() < 2 || !segments.getFirst().equals("api")) {
            return Optional.empty();
        }
        List<String> rest = segments.subList(2, segments.size());
        return switch (segments.get(1)) {
            case "v2" -> Optional.of(api(true, rest));
            case "v3" -> Optional.of(api(false, rest));
            case "rds" -> Optional.of(relational(rest));
            default -> Optional.empty();
        };
    }

    private static ApiPath relational(List<String> rest) {
        boolean isNew = !rest.isEmpty() && rest.getFirst().equals("v1");
        return new ApiPath(!isNew, true, isNew ? rest.subList(1, rest.size()) : rest, Map.of());
    }

    private static ApiPath api(boolean isOldVersion, List<String> rest) {
        List<String> segments = new ArrayList<>();
        Map<String, List<String>> inPath = new LinkedHashMap<>();
        for (String segment : rest) {
            if (segment.contains("=")) {
                for (String pair : segment.split("&", -1)) {
                    int equals = pair.indexOf('=');
                    inPath.put(pair.substring(0, Math.max(0, equals)), List.of(pair.substring(equals + 1)));
                }
            } else {
                segments.add(segment);
            }
        }
        return new ApiPath(isOldVersion, false, segments, inPath);
    }

    /// The parameters of the path and of the query.
    Map<String, List<String>> parameters(SandboxRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(inPath);
        parameters.putAll(request.query());
        return parameters;
    }
}
