package io.plumbline.connector.testkit;

/// A word that stands for everything personal. Stands put it into the names, addresses and wrong values they make up;
/// the kit fails a scenario when a connector shows it.
public final class Markers {
    public static final String PERSON = "Zebulon";

    private Markers() {}
}
