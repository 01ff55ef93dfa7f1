package io.plumbline.sandbox.commercetools.predicate;

import tools.jackson.databind.JsonNode;

/// `within circle(longitude, latitude, meters)` on a GeoJSON point.
final class Circle {
    private static final double EARTH_RADIUS_METERS = 6_371_000;

    private Circle() {}

    static boolean holds(Predicate.WithinCircle circle, JsonNode point) {
        JsonNode coordinates = point.path("coordinates");
        if (coordinates.size() != 2) {
            return false;
        }
        double longitude = coordinates.get(0).asDouble();
        double latitude = coordinates.get(1).asDouble();
        return distance(circle.longitude(), circle.latitude(), longitude, latitude) <= circle.meters();
    }

    private static double distance(double longitude1, double latitude1, double longitude2, double latitude2) {
        double halfLatitude = Math.toRadians(latitude2 - latitude1) / 2;
        double halfLongitude = Math.toRadians(longitude2 - longitude1) / 2;
        double haversine = square(Math.sin(halfLatitude))
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * square(Math.sin(halfLongitude));
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(haversine));
    }

    private static double square(double value) {
        return value * value;
    }
}
