package io.plumbline.model.consent;

/// What consent is about.
///
/// @param channel `email`, `sms`, `post` and so on
/// @param topic the brand or topic it is limited to; empty when it holds for all
public record ConsentScope(String channel, String topic) implements Comparable<ConsentScope> {
    public static final ConsentScope EMAIL = new ConsentScope(ConsentStatement.EMAIL, "");

    public ConsentScope {
        if (channel.isEmpty() || channel.indexOf('/') >= 0) {
            throw new IllegalArgumentException("A channel has a name without slashes");
        }
    }

    /// The name in documents: the channel, or channel and topic with a slash between.
    public String word() {
        return topic.isEmpty() ? channel : channel + "/" + topic;
    }

    static ConsentScope ofWord(String word) {
        int slash = word.indexOf('/');
        return slash < 0
                ? new ConsentScope(word, "")
                : new ConsentScope(word.substring(0, slash), word.substring(slash + 1));
    }

    /// Whether a statement about this scope says something about another: what holds for all topics holds for each.
    boolean covers(ConsentScope other) {
        return channel.equals(other.channel) && (topic.isEmpty() || topic.equals(other.topic));
    }

    @Override
    public int compareTo(ConsentScope other) {
        return word().compareTo(other.word());
    }
}
