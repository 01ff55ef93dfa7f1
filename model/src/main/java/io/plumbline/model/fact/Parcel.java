package io.plumbline.model.fact;

/// One parcel on its way; texts are empty until they are known, as tracking often comes later than the parcel.
///
/// @param returning whether it is a label for sending goods back, which is no shipment to the customer
public record Parcel(String parcelId, String carrier, String trackingId, boolean returning) {}
