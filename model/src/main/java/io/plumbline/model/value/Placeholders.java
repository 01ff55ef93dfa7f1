package io.plumbline.model.value;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Addresses that stand where nobody's address was known.
///
/// An entry is a whole address, a local part with its `@` (`noreply@`), a domain, which covers its subdomains, or any
/// of these with `*` for any characters (`test@test.*`).
public final class Placeholders {
    public static final Placeholders NONE = new Placeholders(List.of(), List.of());

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> localParts = new HashSet<>();
    private final Set<String> domains = new HashSet<>();
    private final List<Pattern> addressPatterns;
    private final List<Pattern> domainPatterns;
    private final SortedSet<String> written = new TreeSet<>();

    public Placeholders(Collection<String> emails, Collection<String> domains) {
        for (String email : emails) {
            String normal = email.strip().toLowerCase(Locale.ROOT);
            if (normal.indexOf('*') < 0) {
                (normal.endsWith("@") ? localParts : addresses).add(normal);
            }
        }
        for (String domain : domains) {
            if (domain.indexOf('*') < 0) {
                this.domains.add(domain.strip().toLowerCase(Locale.ROOT));
            }
        }
        written.addAll(emails);
        written.addAll(domains);
        addressPatterns = patterns(emails);
        domainPatterns = patterns(domains);
    }

    /// All entries as they were written.
    public SortedSet<String> written() {
        return Collections.unmodifiableSortedSet(written);
    }

    private static List<Pattern> patterns(Collection<String> entries) {
        return entries.stream()
                .filter(entry -> entry.indexOf('*') >= 0)
                .map(Placeholders::pattern)
                .toList();
    }

    private static Pattern pattern(String entry) {
        StringBuilder pattern = new StringBuilder();
        String whole = entry.strip().toLowerCase(Locale.ROOT);
        for (char c : (whole.endsWith("@") ? whole + "*" : whole).toCharArray()) {
            pattern.append(c == '*' ? ".*" : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(pattern.toString());
    }

    /// @param email in normal form
    public boolean contain(String email) {
        int at = email.lastIndexOf('@');
        String domain = email.substring(at + 1);
        return addresses.contains(email)
                || localParts.contains(email.substring(0, at + 1))
                || containDomain(domain)
                || anyMatches(addressPatterns, email)
                || anyMatches(domainPatterns, domain);
    }

    private boolean containDomain(String domain) {
        int start = 0;
        while (start >= 0) {
            if (domains.contains(domain.substring(start))) {
                return true;
            }
            int dot = domain.indexOf('.', start);
            start = dot < 0 ? -1 : dot + 1;
        }
        return false;
    }

    private static boolean anyMatches(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
