package io.plumbline.demo.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who is who: what Plumbline found, held against what the generator of the shop knows.
///
/// The shop tells who somebody is by the address of e-mail and nothing else, so a person is expected for each address
/// that stands for one. Two groups cannot be told apart by anybody who has the shop's records only, and are counted
/// beside the figures: households that share one address are one person here, since a mail to that address reaches all
/// of them; somebody with two accounts under two addresses is two.
///
/// @param expected how many people can be told apart
/// @param found how many profiles Plumbline made of them
/// @param wronglyJoined profiles in which people are joined that share no address, not even by way of others
/// @param wronglySplit addresses whose accounts and orders are not all in one profile
/// @param households addresses that several people share
/// @param unknowable people with accounts under several addresses
/// @param samples some of what is wrong, in words
public record PeopleVerdict(
        long expected,
        long found,
        long wronglyJoined,
        long wronglySplit,
        long households,
        long unknowable,
        List<String> samples) {
    public PeopleVerdict {
        samples = List.copyOf(samples);
    }

    public boolean isRight() {
        return found == expected && wronglyJoined == 0 && wronglySplit == 0;
    }

    /// The figures under the names that scripts rely on.
    public Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("peopleExpected", expected);
        json.put("peopleFound", found);
        json.put("wronglyJoined", wronglyJoined);
        json.put("wronglySplit", wronglySplit);
        json.put("householdsSharingAnAddress", households);
        json.put("peopleWithSeveralAddresses", unknowable);
        return json;
    }
}
