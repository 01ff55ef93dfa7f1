package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.Email;
import io.plumbline.model.value.Placeholders;
import java.util.List;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.EmailValidator;

/// E-mail addresses.
final class EmailAddress implements ConverterKind {
    private static final String INVALID = "email-invalid";
    private static final String PLACEHOLDER = "email-placeholder";

    /// Top-level domains that RFC 2606 reserves for tests and examples, beside all that are in use.
    private static final EmailValidator VALIDATOR = new EmailValidator(
            false,
            false,
            DomainValidator.getInstance(
                    false, List.of(new DomainValidator.Item(ArrayType.GENERIC_PLUS, "example", "test"))));

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "email",
                        FieldType.EMAIL,
                        "Brings an address into its normal form, without surrounding characters and in small letters,"
                                + " checks it, and refuses the mapping's placeholders.")
                .rule(INVALID, "No mail can be sent to such an address.")
                .rule(PLACEHOLDER, "The address stands for nobody; see `placeholders:`.")
                .example("\" Jane.Doe@Example.COM \"", "\"jane.doe@example.com\"")
                .example("\"jane@example,com\"", INVALID)
                .example("\"jane.doe\"", INVALID)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        Placeholders placeholders = arguments.surroundings().placeholders();
        TextConverter converter = (text, scope) -> normal(text, placeholders);
        return converter;
    }

    private static Converted normal(String text, Placeholders placeholders) {
        String email = Email.normal(PlainText.collapsed(text));
        if (email.isEmpty()) {
            return Converted.NOTHING;
        }
        if (!Email.isNormal(email) || !VALIDATOR.isValid(email)) {
            return new Converted.Misfit(INVALID, "Not an e-mail address that mail can be sent to");
        }
        if (placeholders.contain(email)) {
            return new Converted.Misfit(PLACEHOLDER, "An address that stands for nobody");
        }
        return Converted.value(email);
    }
}
