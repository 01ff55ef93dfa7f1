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

    /// A form of the account, or a person in the preference centre.
    public static final Origin FORM = new Origin(Kind.FORM, 0);

    /// A file that somebody loaded, or a change by hand in the user interface.
    public static final Origin IMPORT = new Origin(Kind.IMPORT, 0);

    /// A contact the system made up for a sale it could not attribute.
    public static final Origin GENERATED = new Origin(Kind.GENERATED, 0);

    /// How a change came in. No export of changes shows imports and what was generated.
    public enum Kind {
        API,
        CLICK,
        FORM,
        IMPORT,
        GENERATED
    }
}
