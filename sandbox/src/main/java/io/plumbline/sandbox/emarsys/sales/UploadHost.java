package io.plumbline.sandbox.emarsys.sales;

import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Takes files for one merchant. Every answer is plain text.
public final class UploadHost {
    private static final int OTHER_BYTES_MAX = 200 * 1024 * 1024;

    private final Merchant merchant;
    private final SalesData sales;
    private final ProductCatalogue catalogue;

    public UploadHost(Merchant merchant, SalesData sales, ProductCatalogue catalogue) {
        this.merchant = merchant;
        this.sales = sales;
        this.catalogue = catalogue;
    }

    /// The merchant files are taken for.
    ///
    /// @param id                16 characters
    /// @param token             the static secret that uploads show; never shown
    /// @param catalogueBytesMax the largest catalogue taken by upload
    public record Merchant(String id, String token, int catalogueBytesMax) {
        public Merchant {
            if (id.length() != 16) {
                throw new IllegalArgumentException("A merchant id has 16 characters");
            }
        }

        @Override
        public String toString() {
            return "Merchant[" + id + "]";
        }
    }

    /// Answers a request whose path begins with `/hapi/merchant`.
    public SandboxResponse answer(SandboxRequest request) {
        List<String> segments = request.segments();
        if (segments.size() != 5 || !segments.get(4).equals("api")) {
            return SandboxResponse.text(404, "Not found\n");
        }
        if (!request.method().equals("POST")) {
            return SandboxResponse.text(405, "Method not allowed\n");
        }
        if (!segments.get(2).equals(merchant.id()) || !isAuthorised(request)) {
            return SandboxResponse.text(401, "Unauthorized\n");
        }
        try {
            return upload(request, segments.get(3));
        } catch (UploadRefusedException refused) {
            return SandboxResponse.text(400, refused.explanation() + "\n");
        }
    }

    private SandboxResponse upload(SandboxRequest request, String kind) {
        switch (kind) {
            case "sales-data" -> sales.upload(content(request, OTHER_BYTES_MAX));
            case "catalog" -> catalogue.upload(content(request, merchant.catalogueBytesMax()));
            default -> {
                return SandboxResponse.text(404, "Not found\n");
            }
        }
        return SandboxResponse.bytes(200, "text/plain", "Upload accepted\n".getBytes(StandardCharsets.UTF_8));
    }

    private boolean isAuthorised(SandboxRequest request) {
        return request.headers()
                .first("Authorization")
                .filter(header -> header.regionMatches(true, 0, "bearer ", 0, 7))
                .filter(header -> header.substring(7).strip().equals(merchant.token()))
                .isPresent();
    }

    private static String content(SandboxRequest request, int bytesMax) {
        byte[] content = request.headers().first("Content-Encoding").orElse("").equalsIgnoreCase("gzip")
                ? unzipped(request.body(), bytesMax)
                : request.body();
        if (content.length > bytesMax) {
            throw new UploadRefusedException("The file is too large");
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] body, int bytesMax) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(bytesMax + 1);
        } catch (IOException _) {
            throw new UploadRefusedException("The file is not in gzip form");
        }
    }
}
