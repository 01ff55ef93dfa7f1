package io.plumbline.mapping.convert;

/// What became of a value.
public sealed interface Converted {
    /// It became this.
    record Value(Object value) implements Converted {
        @Override
        public String toString() {
            return "Value";
        }
    }

    /// It says nothing: a blank text, an empty list.
    record Nothing() implements Converted {}

    /// It cannot be understood.
    ///
    /// @param rule the stable name of the rule that it breaks
    /// @param message one sentence that says what is wrong, free of the value itself
    /// @param code whether the value is a code of the source that may be shown whatever the target holds
    record Misfit(String rule, String message, boolean code) implements Converted {
        public Misfit(String rule, String message) {
            this(rule, message, false);
        }
    }

    Converted NOTHING = new Nothing();

    static Converted value(Object value) {
        return new Value(value);
    }
}
