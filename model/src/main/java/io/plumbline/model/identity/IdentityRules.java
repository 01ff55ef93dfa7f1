package io.plumbline.model.identity;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.value.Email;
import io.plumbline.model.value.Placeholders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// By what contacts are recognised as one person.
///
/// @param joins what joins, in the order of trust; a source's own customer id joins before all others, named or not
/// @param limits how many contacts one identifier may join
/// @param folding which spellings of an address are the same
/// @param never addresses that stand for nobody and so join nobody
public record IdentityRules(List<JoinRule> joins, JoinLimits limits, EmailFolding folding, Placeholders never) {
    /// The customer id, then the address.
    public static final IdentityRules STANDARD =
            new IdentityRules(List.of(JoinRule.BY_EMAIL), JoinLimits.STANDARD, EmailFolding.NONE, Placeholders.NONE);

    /// The level of identifiers that are a contact itself.
    static final int OWN = 0;

    /// The level of identifiers that tell who is meant and join nobody.
    static final int NAMES_ONLY = Integer.MAX_VALUE;

    private static final String MOBILE = "mobile";
    private static final String NESTED = "attributes.";

    public IdentityRules {
        joins = List.copyOf(joins);
    }

    /// The identifiers that a contact's fields hold, without those that are the contact itself. The address is always
    /// among them, so that a person can be looked up by it, unless it stands for nobody.
    public List<Identifier> carried(ConnectionName source, Document attributes) {
        List<Identifier> carried = new ArrayList<>(2);
        boolean byEmail = false;
        for (JoinRule rule : joins) {
            if (rule.field().equals(JoinRule.EMAIL)) {
                byEmail = true;
                addEmail(attributes, carried);
            } else if (!rule.isOwn()) {
                String namespace = rule.namespace(source);
                values(rule.field(), attributes)
                        .distinct()
                        .forEach(value -> carried.add(new Identifier(namespace, value)));
            }
        }
        if (!byEmail) {
            addEmail(attributes, carried);
        }
        return carried;
    }

    private void addEmail(Document attributes, List<Identifier> carried) {
        attributes.text(JoinRule.EMAIL).map(Email::new).flatMap(this::email).ifPresent(carried::add);
    }

    private static Stream<String> values(String field, Document attributes) {
        if (field.equals(JoinRule.PHONE)) {
            return Stream.concat(value(attributes, field), value(attributes, MOBILE));
        }
        return field.startsWith(NESTED)
                ? value(attributes.object("attributes"), field.substring(NESTED.length()))
                : value(attributes, field);
    }

    private static Stream<String> value(Document document, String field) {
        return switch (document.value(field)) {
            case String text when !text.isBlank() -> Stream.of(text.strip());
            case BigDecimal number -> Stream.of(number.stripTrailingZeros().toPlainString());
            case null, default -> Stream.empty();
        };
    }

    /// The identifier that an address is; empty if it stands for nobody.
    public Optional<Identifier> email(Email email) {
        return never.contain(email.value())
                ? Optional.empty()
                : Optional.of(new Identifier(Identifier.EMAIL, folding.fold(email)));
    }

    /// All of it in one text, the same for equal rules.
    public String written() {
        return String.join(
                "; ",
                joins.toString(),
                limits.toString(),
                new TreeSet<>(folding.dots()).toString(),
                new TreeSet<>(folding.tags()).toString(),
                never.written().toString());
    }

    /// Whether identifiers of its kind join anybody at all.
    public boolean mayJoin(Identifier identifier) {
        return level(identifier) != NAMES_ONLY;
    }

    /// How much an identifier is trusted: a contact's own the most, then by the order of the rules.
    int level(Identifier identifier) {
        String kind = identifier.kind();
        for (int i = 0; i < joins.size(); i++) {
            JoinRule rule = joins.get(i);
            if (rule.kind().equals(kind) && !rule.isOwn()) {
                return i + 1;
            }
        }
        return identifier.isEmail() ? NAMES_ONLY : OWN;
    }

    /// Whether anything that is trusted more than a level tells people apart.
    boolean hasDistinctAbove(int level) {
        return joins.stream().anyMatch(rule -> rule.distinct() && (rule.isOwn() || isAbove(rule, level)));
    }

    private boolean isAbove(JoinRule rule, int level) {
        return joins.indexOf(rule) + 1 < level;
    }

    /// Whether a person has only one of its kind.
    boolean isDistinct(Identifier identifier) {
        String kind = identifier.kind();
        return joins.stream().anyMatch(rule -> rule.distinct() && rule.kind().equals(kind));
    }
}
