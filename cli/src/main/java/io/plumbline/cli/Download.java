package io.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// An answer that may be too large for the memory.
final class Download {
    private final InputStream body;

    Download(InputStream body) {
        this.body = body;
    }

    /// What is done with it while it comes.
    @FunctionalInterface
    interface Use {
        void use(Download download) throws IOException;
    }

    void copy(OutputStream out) throws IOException {
        try {
            body.transferTo(out);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    /// The same in plain ASCII, so that nothing in it can lead a terminal astray. Whatever is no ASCII stands within
    /// the strings of the document.
    void copyPlain(PrintWriter out) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            int unit = text.read();
            while (unit >= 0) {
                if (unit < ' ' || unit > '~') {
                    out.printf("\\u%04x", unit);
                } else {
                    out.write(unit);
                }
                unit = text.read();
            }
            out.println();
            out.flush();
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static IOException brokenOff(IOException cause) {
        return new IOException("The document broke off and is not whole; look at the engine's log", cause);
    }
}
