package io.plumbline.console;

/// The texts of one page.
sealed interface Page permits OverviewPage, ExceptionsPage, QuarantineListPage, DeadLettersPage {
    /// The name of the template that shows it.
    String template();
}
