package io.plumbline.engine.erase;

import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.value.Email;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what looks like addresses in a text that could not be understood.
public final class AddressesIn {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int ADDRESSES_MAX = 50;

    private AddressesIn() {}

    /// The addresses in their normal form.
    public static Set<String> payload(RecordPayload payload) {
        Set<String> found = new HashSet<>();
        Matcher matcher = ADDRESS.matcher(new String(payload.bytes(), StandardCharsets.UTF_8));
        while (found.size() < ADDRESSES_MAX && matcher.find()) {
            String address = Email.normal(matcher.group());
            if (Email.isNormal(address)) {
                found.add(address);
            }
        }
        return found;
    }
}
