package io.plumbline.mapping.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import org.junit.jupiter.api.Test;

/// The short way gives what the library gives, in every country and for every kind of number.
class DialledNumberTest {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    @Test
    void the_short_way_agrees_with_the_library_everywhere() {
        int compared = 0;
        for (String country : NUMBERS.getSupportedRegions()) {
            for (PhoneNumberType type : NUMBERS.getSupportedTypesForRegion(country)) {
                Phonenumber.PhoneNumber example = NUMBERS.getExampleNumberForType(country, type);
                if (example != null) {
                    compare(NUMBERS.format(example, PhoneNumberFormat.NATIONAL), country);
                    compare(NUMBERS.format(example, PhoneNumberFormat.INTERNATIONAL), country);
                    compare(NUMBERS.format(example, PhoneNumberFormat.E164), country);
                    compare(String.valueOf(example.getNationalNumber()), country);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static void compare(String text, String country) {
        assertThat(DialledNumber.e164(text, country))
                .as(text + " in " + country)
                .isEqualTo(DialledNumber.byLibrary(text, country));
    }
}
