package io.plumbline.sandbox.shop.order;

import java.util.ArrayList;
import java.util.List;

/// Some of the pieces of a line.
record Piece(Line line, int quantity) {
    /// All pieces of a basket.
    static List<Piece> of(Basket basket) {
        return basket.lines().stream()
                .map(line -> new Piece(line, line.quantity()))
                .toList();
    }

    /// The pieces in two parts, one piece in the first; as they are if there is but one.
    static List<List<Piece>> split(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        List<Piece> rest = new ArrayList<>(pieces.subList(1, pieces.size()));
        if (first.quantity > 1) {
            rest.addFirst(new Piece(first.line, first.quantity - 1));
        }
        return rest.isEmpty() ? List.of(pieces) : List.of(List.of(new Piece(first.line, 1)), rest);
    }
}
