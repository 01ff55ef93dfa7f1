package io.plumbline.sandbox.emarsys.contacts;

import java.util.Map;

/// One contact of a request, checked.
///
/// @param keyValue the value of the key field
/// @param changes  the fields to set, the key field included if it is a field
/// @param origin   the source it is stamped with
record ContactRow(String keyValue, Map<Integer, String> changes, Origin origin) {}
