package io.plumbline.sandbox.emarsys.account;

/// Where accounts differ, or where what is known about the system leaves two readings. All are off at first.
public enum Switch {
    /// The account has the Interactions feature: triggers tell what they are connected to and old events lapse.
    INTERACTIONS,
    /// An e-mail address that another contact has cannot be written a second time.
    UNIQUE_EMAILS,
    /// Text that is too long is cut instead of refused.
    TRUNCATE_LONG_TEXT,
    /// Triggering an event that nothing is linked to is refused.
    EVENT_NOT_LINKED,
    /// Deleting a contact that does not exist is answered with status 200 and the code at the top level.
    DELETE_UNKNOWN_UNDER_200,
    /// Of two overlapping upserts of one contact, one is told that it exists and writes nothing.
    RACE,
    /// The old authentication ends with the year 2026.
    WSSE_SUNSET,
    /// Bad sales rows are accepted and fail later, visible on the page only.
    SALES_FAIL_LATE,
    /// Exports write the opt-in as its choice id instead of `True` or `False`.
    EXPORT_OPT_IN_AS_CHOICE_ID,
    /// Clicks on unsubscribe do not show among the changed contacts.
    UNSUBSCRIBES_NOT_IN_CHANGES,
    /// Exports of changes take times of day, not dates only.
    EXPORT_TIMES_OF_DAY,
    /// Exports end in the state `done` instead of `ready`.
    EXPORTS_END_DONE
}
