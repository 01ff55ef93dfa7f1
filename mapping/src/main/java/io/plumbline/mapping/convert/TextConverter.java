package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Scalars;
import io.plumbline.mapping.expression.Scope;
import java.util.List;

/// A converter of single values. Lists of one are taken for the one, numbers and flags for their texts.
public interface TextConverter extends Converter {
    String WRONG_FORM = "wrong-form";
    String SEVERAL_VALUES = "several-values";

    /// @param text not blank, without white space at its ends
    Converted convertText(String text, Scope scope);

    @Override
    default Converted convert(Object value, Scope scope) {
        if (value instanceof List<?> list) {
            return ofList(list, scope);
        }
        if (!Scalars.isScalar(value)) {
            return new Converted.Misfit(WRONG_FORM, "Expected a single value, found an object");
        }
        String text = Scalars.text(value).strip();
        return text.isEmpty() ? Converted.NOTHING : convertText(text, scope);
    }

    private Converted ofList(List<?> list, Scope scope) {
        if (list.size() > 1) {
            return new Converted.Misfit(SEVERAL_VALUES, "Expected a single value, found several");
        }
        Object only = list.isEmpty() ? null : list.getFirst();
        return only == null ? Converted.NOTHING : convert(only, scope);
    }
}
