package io.plumbline.sandbox.shop.output;

import io.plumbline.sandbox.shop.dirt.Fault;
import io.plumbline.sandbox.shop.dirt.Rule;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// The two ways out of the generator: the resources, and what is wrong with them.
public record Output(ShopSink resources, Consumer<Fault> faults) {
    public void resource(String kind, ObjectNode resource) {
        resources.accept(kind, resource);
    }

    public void fault(String kind, String id, String field, Rule rule) {
        faults.accept(new Fault(kind, id, field, rule));
    }
}
