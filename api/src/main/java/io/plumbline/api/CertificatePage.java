package io.plumbline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Certificates of erasures, newest first.
///
/// @param next what to send as `after` for the page that follows; absent on the last page
public record CertificatePage(
        List<CertificateAnswer> items, @Nullable Long next) {
    public CertificatePage {
        items = List.copyOf(items);
    }
}
