package io.plumbline.sandbox.emarsys.contacts;

/// What caused a change of a contact.
///
/// @param kind     how it came in
/// @param sourceId the contact source named with it; 0 if none was
public record Origin(Kind kind, long sourceId) {
    /// A call that names no contact source.
    public static final Origin API = new Origin(Kind.API, 0);

    /// A click on unsubscribe in a mail.
    public static final Origin CLICK = new Origin(Kind.CLICK, 0);

    /// A contact the system made up for a sale it could not attribute.
    public static final Origin GENERATED = new Origin(Kind.GENERATED, 0);

    /// How a change came in. Generated ones are treated as imports are: no export of changes shows them.
    public enum Kind {
        API,
        CLICK,
        GENERATED
    }
}
