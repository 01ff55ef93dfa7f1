package io.plumbline.console;

import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.CustomerView;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.JoinedView;
import io.plumbline.engine.view.PersonView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.engine.view.Views;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Views that always show the same.
record FixedViews(
        StatusView status, List<QuarantineView> quarantined, List<DeadLetterView> letters, List<ExceptionView> cases)
        implements Views {

    static FixedViews of(StatusView status) {
        return new FixedViews(status, List.of(), List.of(), List.of());
    }

    @Override
    public List<QuarantineView> quarantine(String connection, long after, int limitMax) {
        return quarantined.stream()
                .filter(view -> after == 0 || view.id() < after)
                .limit(limitMax)
                .toList();
    }

    @Override
    public List<DeadLetterView> deadLetters(String connection, long after, int limitMax) {
        return letters.stream().limit(limitMax).toList();
    }

    @Override
    public List<ExceptionView> exceptions(CasePosition after, int limitMax) {
        return cases.stream().limit(limitMax).toList();
    }

    @Override
    public List<JoinedView> joined(long after, int limitMax) {
        return List.of();
    }

    @Override
    public Optional<CustomerView> customer(String wanted) {
        return Optional.empty();
    }

    @Override
    public Optional<CustomerView> customerReadBack(String wanted) {
        return Optional.empty();
    }

    @Override
    public List<PersonView> people(Collection<String> wanted) {
        return List.of();
    }
}
