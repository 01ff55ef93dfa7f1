package io.plumbline.sandbox.shop.live;

/// What became of one action.
sealed interface ActionResult {
    /// The shop did it.
    ///
    /// @param conflicts how often somebody else had been faster
    record Done(int conflicts) implements ActionResult {}

    /// There was nothing in the shop to do it to.
    record NothingToDo() implements ActionResult {}

    /// The shop refused, or did not answer.
    record Refused(String reason) implements ActionResult {}

    /// The result of a single request.
    static ActionResult of(Answer answer) {
        return answer.isOk() ? new Done(0) : new Refused(answer.reason());
    }
}
