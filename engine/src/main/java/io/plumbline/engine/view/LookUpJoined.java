package io.plumbline.engine.view;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.value.Email;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Lists people of several contacts, a page at a time, each page by the same number of queries.
final class LookUpJoined {
    private LookUpJoined() {}

    static List<JoinedView> page(Snapshot snapshot, ProfileRules rules, long after, int limitMax) {
        SequencedMap<Long, ProfileId> page = snapshot.joined(after, limitMax);
        Neighbourhood around = snapshot.around(page.values().stream()
                .map(id -> Identifier.contact(id.toString()))
                .toList());
        Claims claims = new Claims(rules);
        People people = People.resolve(around.standing(), around.speaking(), claims, snapshot::existing);
        LookUpReasons reasons = new LookUpReasons(people, claims);
        List<JoinedView> views = new ArrayList<>();
        page.forEach((number, id) -> views.add(new JoinedView(
                number,
                id.toString(),
                people.profile(id).email().map(Email::masked).orElse(""),
                reasons.records(id),
                reasons.of(id))));
        return views;
    }
}
