package io.plumbline.engine.erase;

import io.plumbline.model.identity.Identifier;
import java.util.Set;

/// Whom somebody wants to be erased. Not stored before it is carried out, so that the address stands nowhere.
///
/// @param wanted by which the person is looked up
/// @param spellings all forms of it
public record ErasureRequest(Identifier wanted, Set<Identifier> spellings, String reason) {
    public ErasureRequest {
        spellings = Set.copyOf(spellings);
    }

    @Override
    public String toString() {
        return "ErasureRequest[" + wanted + "]";
    }
}
