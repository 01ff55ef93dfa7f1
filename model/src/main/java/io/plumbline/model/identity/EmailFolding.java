package io.plumbline.model.identity;

import io.plumbline.model.value.Email;
import java.util.Set;

/// Which spellings of an address reach the same mailbox. Used to recognise people only; what is sent keeps the address
/// as it was written.
///
/// @param dots domains that ignore dots before the `@`
/// @param tags domains that ignore what follows a `+`
public record EmailFolding(Set<String> dots, Set<String> tags) {
    public static final EmailFolding NONE = new EmailFolding(Set.of(), Set.of());

    public EmailFolding {
        dots = Set.copyOf(dots);
        tags = Set.copyOf(tags);
    }

    /// The spelling that stands for all of them.
    String fold(Email email) {
        String value = email.value();
        int at = value.lastIndexOf('@');
        String domain = value.substring(at + 1);
        String local = value.substring(0, at);
        int plus = local.indexOf('+');
        if (plus > 0 && tags.contains(domain)) {
            local = local.substring(0, plus);
        }
        if (dots.contains(domain)) {
            String without = local.replace(".", "");
            local = without.isEmpty() ? local : without;
        }
        return local + '@' + domain;
    }
}
