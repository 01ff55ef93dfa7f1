package io.plumbline.server.rest;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.CustomerAnswer.ConsentAnswer;
import io.plumbline.api.CustomerAnswer.FieldAnswer;
import io.plumbline.api.CustomerAnswer.HoldingAnswer;
import io.plumbline.api.CustomerAnswer.NotJoined;
import io.plumbline.api.CustomerAnswer.OrderAnswer;
import io.plumbline.api.CustomerAnswer.Pointer;
import io.plumbline.api.CustomerAnswer.ReadBackAnswer;
import io.plumbline.api.CustomerAnswer.ReadValue;
import io.plumbline.api.CustomerAnswer.RecordAnswer;
import io.plumbline.api.CustomerAnswer.Said;
import io.plumbline.api.CustomerAnswer.Value;
import io.plumbline.api.MergePage;
import io.plumbline.api.PeopleAnswer;
import io.plumbline.api.PeopleAnswer.PersonAnswer;
import io.plumbline.engine.view.CustomerView;
import io.plumbline.engine.view.CustomerView.ConsentView;
import io.plumbline.engine.view.CustomerView.FieldView;
import io.plumbline.engine.view.CustomerView.HoldingView;
import io.plumbline.engine.view.CustomerView.IdentifierView;
import io.plumbline.engine.view.CustomerView.OrderView;
import io.plumbline.engine.view.CustomerView.ReadBackView;
import io.plumbline.engine.view.CustomerView.RecordView;
import io.plumbline.engine.view.CustomerView.SaidView;
import io.plumbline.engine.view.CustomerView.ValueView;
import io.plumbline.engine.view.JoinedView.ReasonView;
import io.plumbline.engine.view.PersonView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Translates the view of one person into the record of the contract.
final class CustomerAnswers {
    private CustomerAnswers() {}

    static CustomerAnswer of(CustomerView view) {
        return new CustomerAnswer(
                view.id(),
                view.guest(),
                pointers(view.identifiers()),
                view.fields().stream().map(CustomerAnswers::field).toList(),
                view.consents().stream().map(CustomerAnswers::consent).toList(),
                view.records().stream().map(CustomerAnswers::record).toList(),
                reasons(view.reasons()),
                values(view.history()),
                view.orders().stream().map(CustomerAnswers::order).toList(),
                view.destinations().stream().map(CustomerAnswers::holding).toList());
    }

    static PeopleAnswer people(List<PersonView> views) {
        return new PeopleAnswer(views.stream()
                .map(view -> new PersonAnswer(view.wanted(), view.id(), pointers(view.identifiers())))
                .toList());
    }

    private static List<Pointer> pointers(List<IdentifierView> views) {
        return views.stream()
                .map(identifier -> new Pointer(identifier.namespace(), identifier.value()))
                .toList();
    }

    static List<MergePage.Reason> reasons(List<ReasonView> views) {
        return views.stream()
                .map(each -> new MergePage.Reason(each.how(), each.what(), each.by(), each.at()))
                .toList();
    }

    private static RecordAnswer record(RecordView view) {
        return new RecordAnswer(
                view.connection(),
                view.kind(),
                view.record(),
                view.version(),
                view.at(),
                pointers(view.joinedBy()),
                view.notJoined().stream()
                        .map(each -> new NotJoined(each.namespace(), each.value(), each.why()))
                        .toList());
    }

    private static List<Value> values(List<ValueView> views) {
        return views.stream()
                .map(value -> new Value(value.field(), value.value()))
                .toList();
    }

    private static OrderAnswer order(OrderView view) {
        return new OrderAnswer(
                view.connection(),
                view.kind(),
                view.record(),
                view.number(),
                view.placedAt(),
                view.total(),
                view.counted(),
                view.state());
    }

    private static FieldAnswer field(FieldView view) {
        return new FieldAnswer(view.field(), view.value(), said(view.from()), said(view.overruled()));
    }

    private static List<Said> said(List<SaidView> views) {
        return views.stream().map(CustomerAnswers::said).toList();
    }

    private static Said said(SaidView view) {
        return new Said(view.value(), view.connection(), view.kind(), view.record(), view.at());
    }

    private static ConsentAnswer consent(ConsentView view) {
        SaidView from = view.from();
        return new ConsentAnswer(
                view.scope(),
                view.state(),
                view.suppressed(),
                view.since(),
                from == null ? null : said(from),
                view.evidence());
    }

    private static HoldingAnswer holding(HoldingView view) {
        return new HoldingAnswer(
                view.connection(),
                view.acknowledgedAt(),
                view.waiting(),
                values(view.values()),
                readBack(view.readBack()));
    }

    private static @Nullable ReadBackAnswer readBack(@Nullable ReadBackView view) {
        return view == null
                ? null
                : new ReadBackAnswer(
                        view.at(),
                        view.problem(),
                        view.held(),
                        view.values().stream()
                                .map(value -> new ReadValue(value.field(), value.value(), value.differs()))
                                .toList());
    }
}
