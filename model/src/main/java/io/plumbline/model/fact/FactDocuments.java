package io.plumbline.model.fact;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import java.util.List;

/// Facts as canonical documents and back, and the names of their fields.
///
/// Reading what was written gives the same fact, but for trailing zeros of numbers. Names that a kind does not know
/// are passed over, except by customers, which keep them.
public final class FactDocuments {
    private FactDocuments() {}

    /// The fields that documents of a kind understand, in the order of the reference page.
    public static List<Field> fields(FactKind kind) {
        return switch (kind) {
            case CUSTOMER -> CustomerDocuments.FIELDS;
            case CONSENT -> ConsentDocuments.FIELDS;
            case ORDER -> OrderDocuments.FIELDS;
            case FULFILMENT -> FulfilmentDocuments.FIELDS;
            case RETURN -> ReturnDocuments.FIELDS;
            case PRODUCT -> ProductDocuments.FIELDS;
            case STOCK -> StockDocuments.FIELDS;
            case CART -> CartDocuments.FIELDS;
            case MERGE -> MergeDocuments.FIELDS;
            case ERASURE -> ErasureDocuments.FIELDS;
            case CUSTOM_EVENT -> CustomEventDocuments.FIELDS;
            case DECISION -> DecisionDocuments.FIELDS;
        };
    }

    public static Document write(Fact fact) {
        return switch (fact) {
            case CustomerFact customer -> CustomerDocuments.write(customer);
            case ConsentFact consent -> ConsentDocuments.write(consent);
            case OrderFact order -> OrderDocuments.write(order);
            case FulfilmentFact fulfilment -> FulfilmentDocuments.write(fulfilment);
            case ReturnFact returned -> ReturnDocuments.write(returned);
            case ProductFact product -> ProductDocuments.write(product);
            case StockFact stock -> StockDocuments.write(stock);
            case CartFact cart -> CartDocuments.write(cart);
            case MergeFact merge -> MergeDocuments.write(merge);
            case ErasureFact erasure -> ErasureDocuments.write(erasure);
            case CustomEventFact event -> CustomEventDocuments.write(event);
            case DecisionFact decision -> DecisionDocuments.write(decision);
        };
    }

    public static Reading read(FactKind kind, Document document) {
        DocumentReader in = new DocumentReader(document);
        return switch (kind) {
            case CUSTOMER -> CustomerDocuments.read(in);
            case CONSENT -> ConsentDocuments.read(in);
            case ORDER -> OrderDocuments.read(in);
            case FULFILMENT -> FulfilmentDocuments.read(in);
            case RETURN -> ReturnDocuments.read(in);
            case PRODUCT -> ProductDocuments.read(in);
            case STOCK -> StockDocuments.read(in);
            case CART -> CartDocuments.read(in);
            case MERGE -> MergeDocuments.read(in);
            case ERASURE -> ErasureDocuments.read(in);
            case CUSTOM_EVENT -> CustomEventDocuments.read(in);
            case DECISION -> DecisionDocuments.read(in);
        };
    }
}
