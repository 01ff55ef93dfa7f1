package io.plumbline.api;

import io.plumbline.api.CustomerAnswer.Pointer;
import java.util.List;

/// Who is meant by each of some addresses or ids, in the order of asking. What points to nobody, or is carried by
/// several people, is left out.
public record PeopleAnswer(List<PersonAnswer> people) {

    /// One person.
    ///
    /// @param customer what was asked for
    /// @param id the profile's id, under which destinations hold the contact
    /// @param identifiers everything that points to the person
    public record PersonAnswer(String customer, String id, List<Pointer> identifiers) {}
}
