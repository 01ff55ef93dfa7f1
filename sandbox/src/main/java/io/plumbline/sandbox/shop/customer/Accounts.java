package io.plumbline.sandbox.shop.customer;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.Individuals;
import io.plumbline.sandbox.shop.person.NameSpelling;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import java.util.List;

/// Knows every account of one seed by number, and keeps none of them.
///
/// An address of e-mail occurs once per store at most, whatever its letter case, because the shop insists on it.
public record Accounts(long seed, Period period) {
    private static final double SHARE_GLOBAL = 0.04;
    private static final int PER_PERSON_MAX = 3;
    private static final List<Dirt> FOLLOWERS =
            List.of(Dirt.SECOND_ACCOUNT_SAME_EMAIL, Dirt.SECOND_ACCOUNT_OTHER_EMAIL, Dirt.FAMILY_EMAIL);

    public Account at(long number) {
        long first = firstOf(number);
        AccountRole role = number == first ? AccountRole.FIRST : drawnRole(number);
        Draw draw = Draw.of(seed, "account", number);
        Individual individual = individual(number, first, role);
        return new Account(
                number,
                first,
                role,
                new Ids(seed).of("customer", number),
                individual,
                market(individual, role, number - first),
                role == AccountRole.FIRST && draw.chance(SHARE_GLOBAL),
                email(draw, individual, role, number),
                name(draw, individual, role),
                draw.between(period.start(), period.end()));
    }

    /// The number of the account this one follows; its own if it is a first account.
    public long firstOf(long number) {
        long followed = number;
        while (followed > 0 && drawnRole(followed) != AccountRole.FIRST) {
            followed--;
        }
        return number - (number - followed) % PER_PERSON_MAX;
    }

    private AccountRole drawnRole(long number) {
        return Draw.of(seed, "role", number)
                .atMostOneOf(FOLLOWERS)
                .map(dirt -> switch (dirt) {
                    case SECOND_ACCOUNT_SAME_EMAIL -> AccountRole.SECOND_SAME_EMAIL;
                    case SECOND_ACCOUNT_OTHER_EMAIL -> AccountRole.SECOND_OTHER_EMAIL;
                    default -> AccountRole.FAMILY;
                })
                .orElse(AccountRole.FIRST);
    }

    private Individual individual(long number, long first, AccountRole role) {
        Individuals individuals = new Individuals(seed);
        Individual holder = individuals.at(first);
        return role == AccountRole.FAMILY ? individuals.at(number).relativeOf(holder) : holder;
    }

    /// Accounts that share an address stand in different stores.
    private static Market market(Individual individual, AccountRole role, long position) {
        long places = role == AccountRole.SECOND_OTHER_EMAIL ? position - 1 : position;
        return individual.market().shifted(places);
    }

    private static EmailSpelling email(Draw draw, Individual individual, AccountRole role, long number) {
        return switch (role) {
            case FIRST -> EmailSpelling.dirty(draw, individual.email(), number);
            case SECOND_OTHER_EMAIL -> EmailSpelling.cleanable(draw, individual.emailSecond());
            case FAMILY -> EmailSpelling.cleanable(draw, individual.email());
            case SECOND_SAME_EMAIL ->
                draw.chance(0.5)
                        ? EmailSpelling.otherCase(draw, individual.email())
                        : EmailSpelling.cleanable(draw, individual.email());
        };
    }

    private static NameSpelling name(Draw draw, Individual individual, AccountRole role) {
        boolean second = role == AccountRole.SECOND_OTHER_EMAIL || role == AccountRole.SECOND_SAME_EMAIL;
        NameSpelling spelling = second && draw.chance(Dirt.NAME_SPELLED_OTHERWISE)
                ? NameSpelling.otherwise(draw, individual.name())
                : NameSpelling.exact(individual.name());
        return spelling.typed(draw);
    }
}
