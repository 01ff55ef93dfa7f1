package io.plumbline.model.fact;

/// A canonical, validated, typed statement about a customer, an order, a product and so on.
public sealed interface Fact
        permits CustomerFact,
                ConsentFact,
                OrderFact,
                FulfilmentFact,
                ReturnFact,
                ProductFact,
                StockFact,
                CartFact,
                MergeFact,
                DecisionFact,
                ErasureFact,
                CustomEventFact {

    FactKind kind();
}
