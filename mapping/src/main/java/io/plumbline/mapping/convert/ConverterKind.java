package io.plumbline.mapping.convert;

/// A kind of converter that mappings can name.
public interface ConverterKind {
    ConverterReference reference();

    /// Makes the converter that a row asks for; reports parameters that make no sense.
    Converter open(Arguments arguments);
}
