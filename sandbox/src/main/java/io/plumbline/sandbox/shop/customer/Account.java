package io.plumbline.sandbox.shop.customer;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.NameSpelling;
import java.time.Instant;

/// One customer account and whose it is.
///
/// @param first the number of the account this one follows, its own if it follows none
/// @param global belongs to no store
public record Account(
        long number,
        long first,
        AccountRole role,
        String id,
        Individual individual,
        Market market,
        boolean global,
        EmailSpelling email,
        NameSpelling name,
        Instant createdAt) {}
