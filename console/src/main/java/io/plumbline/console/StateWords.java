package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.SourceView;
import java.util.Locale;

/// States in plain words.
final class StateWords {
    private static final String STOPPED = "Stopped until a person has acted";
    private static final String WAITING = "Waiting, and will try again by itself";

    private StateWords() {}

    static String of(SourceView source) {
        return switch (source.state()) {
            case LOADING -> "Reading everything for the first time";
            case FOLLOWING -> "Following changes";
            case WAITING -> WAITING;
            case STOPPED -> STOPPED;
        };
    }

    static String of(DestinationView destination) {
        return switch (destination.state()) {
            case IDLE ->
                destination.held() == 0
                        ? "Nothing to deliver"
                        : Figure.of(destination.held(), "delivery", "deliveries") + " held on purpose";
            case DELIVERING -> "Delivering " + Figure.of(destination.backlog(), "change", "changes");
            case WAITING -> WAITING;
            case STOPPED -> STOPPED;
        };
    }

    /// How it should look: `good`, `busy`, `late` or `bad`.
    static String tone(SourceView source) {
        return switch (source.state()) {
            case LOADING -> "busy";
            case FOLLOWING -> source.problem().isEmpty() ? "good" : "late";
            case WAITING -> source.problem().isEmpty() ? "busy" : "late";
            case STOPPED -> "bad";
        };
    }

    /// How it should look: `good`, `busy`, `late` or `bad`.
    static String tone(DestinationView destination) {
        return switch (destination.state()) {
            case IDLE -> destination.problem().isEmpty() ? (destination.held() == 0 ? "good" : "busy") : "late";
            case DELIVERING, WAITING -> destination.problem().isEmpty() ? "busy" : "late";
            case STOPPED -> "bad";
        };
    }

    /// The kind of an intent as people write it: `PUT_CONTACT` is `put contact`.
    static String kind(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
