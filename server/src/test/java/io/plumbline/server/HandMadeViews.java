package io.plumbline.server;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Views whose content a test sets; lists are limited and paged as the interface says.
final class HandMadeViews implements Views {
    private volatile Scene scene;
    private volatile boolean broken;

    HandMadeViews(Scene scene) {
        this.scene = scene;
    }

    void show(Scene next) {
        scene = next;
    }

    void changeStatus(UnaryOperator<StatusView> change) {
        Scene now = scene;
        scene = new Scene(change.apply(now.status()), now.quarantine(), now.deadLetters(), now.exceptions());
    }

    /// From now on every question fails, as if the store were gone.
    void fail() {
        broken = true;
    }

    @Override
    public StatusView status() {
        return now().status();
    }

    @Override
    public List<QuarantineView> quarantine(String connection, long after, int limitMax) {
        return now().quarantine().stream()
                .filter(view -> connection.isEmpty() || view.connection().equals(connection))
                .filter(view -> after == 0 || view.id() < after)
                .limit(limitMax)
                .toList();
    }

    @Override
    public List<DeadLetterView> deadLetters(String connection, long after, int limitMax) {
        return now().deadLetters().stream()
                .filter(view -> connection.isEmpty() || view.connection().equals(connection))
                .filter(view -> after == 0 || view.id() < after)
                .limit(limitMax)
                .toList();
    }

    @Override
    public List<ExceptionView> exceptions(CasePosition after, int limitMax) {
        return now().exceptions().stream()
                .filter(view -> CasePosition.of(view).compareTo(after) < 0)
                .sorted(Comparator.comparing(CasePosition::of).reversed())
                .limit(limitMax)
                .toList();
    }

    private Scene now() {
        if (broken) {
            throw new IllegalStateException("the store is gone");
        }
        return scene;
    }

    @Override
    public List<JoinedView> joined(long after, int limitMax) {
        return Customers.joined().stream()
                .filter(view -> view.number() > after)
                .limit(limitMax)
                .toList();
    }

    @Override
    public Optional<CustomerView> customer(String wanted) {
        return Customers.known(wanted);
    }

    @Override
    public Optional<CustomerView> customerReadBack(String wanted) {
        return Customers.known(wanted).map(Customers::readBack);
    }

    @Override
    public List<PersonView> people(Collection<String> wanted) {
        return wanted.stream()
                .flatMap(asked -> Customers.known(asked).stream()
                        .map(known -> new PersonView(asked, known.id(), known.identifiers())))
                .toList();
    }
}
