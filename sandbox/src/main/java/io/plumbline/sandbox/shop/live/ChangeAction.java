package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Finds a resource a change fits and changes it, again from the current version after a conflict.
record ChangeAction(Change change) implements ShopperAction {
    private static final int CANDIDATES = 20;
    private static final int ATTEMPTS_MAX = 5;

    @Override
    public String name() {
        return change.name();
    }

    @Override
    public int weight() {
        return change.weight();
    }

    @Override
    public ActionResult act(Visit visit) throws InterruptedException {
        Answer found = visit.choice().some(change.kind(), CANDIDATES, change.condition());
        if (!found.isOk()) {
            return new ActionResult.Refused(found.reason());
        }
        for (JsonNode candidate : found.results()) {
            List<ObjectNode> actions = change.actions(candidate, visit);
            if (!actions.isEmpty()) {
                return changed(visit, candidate, actions);
            }
        }
        return new ActionResult.NothingToDo();
    }

    private ActionResult changed(Visit visit, JsonNode candidate, List<ObjectNode> first) throws InterruptedException {
        String path = change.kind() + "/" + candidate.path("id").stringValue();
        JsonNode current = candidate;
        List<ObjectNode> actions = first;
        for (int conflicts = 0; conflicts < ATTEMPTS_MAX; conflicts++) {
            Answer answer = visit.api().post(path, update(current, actions));
            if (!answer.isConflict()) {
                return answer.isOk() ? new ActionResult.Done(conflicts) : new ActionResult.Refused(answer.reason());
            }
            Answer read = visit.api().get(path, Map.of());
            if (!read.isOk()) {
                return new ActionResult.Refused(read.reason());
            }
            current = read.body();
            actions = change.actions(current, visit);
            if (actions.isEmpty()) {
                return new ActionResult.NothingToDo();
            }
        }
        return new ActionResult.Refused("409 after " + ATTEMPTS_MAX + " attempts");
    }

    private static ObjectNode update(JsonNode current, List<ObjectNode> actions) {
        ObjectNode update = Json.object().put("version", current.path("version").longValue());
        update.putArray("actions").addAll(actions);
        return update;
    }
}
