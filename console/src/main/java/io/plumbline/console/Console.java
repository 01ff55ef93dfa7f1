package io.plumbline.console;

import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.engine.view.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers the addresses of the console's pages. Safe for many threads at once; holds no state of its own.
public final class Console {
    private static final int ROWS_MAX = 50;
    private static final int EXCEPTIONS_MAX = 200;

    private final Views views;
    private final Assets assets = new Assets();
    private final Templates templates = new Templates(assets.addresses());

    public Console(Views views) {
        this.views = views;
    }

    /// The page or file at an address.
    ///
    /// @param path decoded, for instance `/quarantine`
    /// @param query decoded, the first value of each name
    /// @return empty if the console has nothing there
    public Optional<ConsoleAnswer> get(String path, Map<String, String> query) {
        Address address = Address.of(path, query);
        return switch (path) {
            case "/", "/exceptions", "/quarantine", "/dead-letters" -> Optional.of(render(address));
            default -> assets.at(path);
        };
    }

    private ConsoleAnswer render(Address address) {
        StatusView status = views.status();
        List<ExceptionView> exceptions = views.exceptions(CasePosition.START, EXCEPTIONS_MAX);
        Page page = page(address, status, exceptions);
        Frame frame = Frame.of(status, exceptions.size(), address, page);
        if (!address.live()) {
            return ConsoleAnswer.page(templates.whole(page, frame));
        }
        return frame.liveAddress().equals(address.live(address.seen()))
                ? ConsoleAnswer.unchanged()
                : ConsoleAnswer.page(templates.live(page, frame));
    }

    private Page page(Address address, StatusView status, List<ExceptionView> exceptions) {
        return switch (address.path()) {
            case "/exceptions" -> ExceptionsPage.of(exceptions, status.at());
            case "/quarantine" -> {
                List<QuarantineView> rows = views.quarantine(address.connection(), address.after(), ROWS_MAX + 1);
                yield QuarantineListPage.of(rows, ROWS_MAX, status, address);
            }
            case "/dead-letters" -> {
                List<DeadLetterView> rows = views.deadLetters(address.connection(), address.after(), ROWS_MAX + 1);
                yield DeadLettersPage.of(rows, ROWS_MAX, status, address);
            }
            default -> OverviewPage.of(status, exceptions);
        };
    }
}
