package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.random.Draw;
import java.util.List;

/// The ways people type their telephone number. All but the last group can be read by who knows the country.
public enum PhoneForm {
    INTERNATIONAL,
    INTERNATIONAL_SPACED,
    INTERNATIONAL_WITH_TRUNK,
    INTERNATIONAL_BY_ZEROS,
    NATIONAL_SPACED,
    NATIONAL_SOLID,
    NATIONAL_DASHED,
    NATIONAL_SLASHED,
    NATIONAL_DOTTED,
    NATIONAL_LABELLED,
    NATIONAL_FULL_WIDTH;

    private static final List<String> INVALID =
            List.of("n/a", "-", "123", "000000000", "+4420", "99999999999999999999", "keine", "0", "unknown");
    private static final List<PhoneForm> EXPLICIT =
            List.of(INTERNATIONAL, INTERNATIONAL_SPACED, INTERNATIONAL_WITH_TRUNK, INTERNATIONAL_BY_ZEROS);
    private static final List<PhoneForm> NATIONAL = List.of(
            NATIONAL_SPACED, NATIONAL_SOLID, NATIONAL_DASHED, NATIONAL_SLASHED, NATIONAL_DOTTED, NATIONAL_LABELLED);

    /// Something no rule can make a number of.
    public static String invalid(Draw draw) {
        return draw.pick(INVALID);
    }

    /// A form that can be read only by who knows the country.
    public static PhoneForm national(Draw draw, PhoneNumber phone) {
        boolean fullWidth = phone.callingCode().equals("81") && draw.chance(0.15);
        return fullWidth ? NATIONAL_FULL_WIDTH : draw.pick(NATIONAL);
    }

    /// A form that names the country.
    public static PhoneForm explicit(Draw draw, PhoneNumber phone) {
        PhoneForm form = draw.pick(EXPLICIT);
        // The exit code 00 is European; elsewhere it would make the number unreadable.
        boolean european = phone.callingCode().startsWith("4");
        return form == INTERNATIONAL_BY_ZEROS && !european ? INTERNATIONAL : form;
    }

    /// Writes the number so.
    public String write(PhoneNumber phone) {
        String national = phone.trunk() + String.join(" ", phone.groups());
        return switch (this) {
            case INTERNATIONAL -> phone.e164();
            case INTERNATIONAL_SPACED -> "+" + phone.callingCode() + " " + String.join(" ", phone.groups());
            case INTERNATIONAL_WITH_TRUNK -> withTrunk(phone);
            case INTERNATIONAL_BY_ZEROS -> "00" + phone.callingCode() + " " + String.join("", phone.groups());
            case NATIONAL_SPACED -> national;
            case NATIONAL_SOLID -> national.replace(" ", "");
            case NATIONAL_DASHED -> national.replace(' ', '-');
            case NATIONAL_SLASHED -> national.replaceFirst(" ", "/");
            case NATIONAL_DOTTED -> national.replace(' ', '.');
            case NATIONAL_LABELLED -> "Tel: " + national + " ";
            case NATIONAL_FULL_WIDTH -> fullWidth(national.replace(' ', '-'));
        };
    }

    private static String withTrunk(PhoneNumber phone) {
        String trunk = phone.trunk().isEmpty() ? "" : "(" + phone.trunk() + ")";
        return "+" + phone.callingCode() + " " + trunk + String.join(" ", phone.groups());
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c == '-' ? 'ー' : c - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
