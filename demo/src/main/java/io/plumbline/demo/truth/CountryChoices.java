package io.plumbline.demo.truth;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ids that Emarsys gives to countries. They are the same in every account, and follow no standard.
final class CountryChoices {
    private static final String TABLE = """
            AD 4, AE 183, AF 1, AG 6, AL 2, AM 8, AN 204, AO 5, AR 7, AT 10, AU 9, AZ 11, BA 22, BB 15, BD 14,
            BE 17, BF 27, BG 26, BH 13, BI 29, BJ 19, BN 25, BO 21, BR 24, BS 12, BT 20, BW 23, BY 16, BZ 18,
            CA 32, CD 41, CF 34, CG 40, CH 168, CI 43, CL 36, CM 31, CN 37, CO 38, CR 42, CU 45, CV 33, CY 46,
            CZ 47, DE 65, DJ 49, DK 48, DM 50, DO 51, DZ 3, EC 52, EE 57, EG 53, EH 192, ER 56, ES 162, ET 58,
            FI 60, FJ 59, FM 114, FR 61, GA 62, GB 184, GD 68, GE 64, GH 66, GI 203, GL 198, GM 63, GN 70, GQ 55,
            GR 67, GT 69, GW 71, GY 72, HK 205, HN 74, HR 44, HT 73, HU 75, IC 201, ID 78, IE 81, IL 82, IN 77,
            IQ 80, IR 79, IS 76, IT 83, JM 84, JO 86, JP 85, KE 88, KG 93, KH 30, KI 89, KM 39, KN 145, KO 259,
            KP 90, KR 91, KW 92, KZ 87, LA 94, LB 96, LC 146, LI 100, LK 163, LR 98, LS 97, LT 101, LU 102,
            LV 95, LY 99, MA 118, MC 116, MD 115, ME 202, MG 104, MH 110, MK 103, ML 108, MM 120, MN 117, MO 206,
            MR 111, MT 109, MU 112, MV 107, MW 105, MX 113, MY 106, MZ 119, NA 121, NE 127, NG 128, NI 126,
            NL 124, NO 129, NP 123, NR 122, NZ 125, OM 130, PA 134, PE 137, PG 135, PH 138, PK 131, PL 139,
            PT 140, PW 132, PY 136, QA 141, RO 142, RS 153, RU 143, RW 144, SA 151, SB 159, SC 154, SD 164,
            SE 167, SG 156, SI 158, SK 157, SL 155, SM 149, SN 152, SO 160, SR 165, ST 150, SV 54, SY 169,
            SZ 166, TD 35, TG 174, TH 173, TJ 171, TM 179, TN 177, TO 175, TP 258, TR 178, TT 176, TV 180,
            TW 170, TZ 172, UA 182, UG 181, US 185, UY 186, UZ 187, VA 189, VC 147, VE 190, VI 199, VN 191,
            VU 188, WS 148, YE 193, ZA 161, ZM 196, ZR 195, ZW 197
            """;

    private static final Map<String, String> IDS = Pattern.compile("[A-Z]{2} [0-9]+")
            .matcher(TABLE)
            .results()
            .map(pair -> pair.group().split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private CountryChoices() {}

    /// The id for an ISO code; empty if Emarsys has none for it.
    static String of(String code) {
        return IDS.getOrDefault(code, "");
    }
}
