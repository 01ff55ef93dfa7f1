package io.plumbline.model.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The stable id of a profile; destinations hold it as the contact's external id.
public record ProfileId(UUID value) implements Comparable<ProfileId> {
    /// The id of a profile that is founded by a contact. The same founder always gives the same id, so that a replay
    /// from an empty store ends with the ids that destinations already hold.
    ///
    /// @param founder names the contact by something its source never gives to another
    /// @param time 0 for the first profile this contact founds; higher when it left that one and founds another
    public static ProfileId foundedBy(Identifier founder, int time) {
        String name = founder.namespace() + '\n' + founder.value() + (time == 0 ? "" : "\n" + time);
        return new ProfileId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static ProfileId parse(String text) {
        return new ProfileId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ProfileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
