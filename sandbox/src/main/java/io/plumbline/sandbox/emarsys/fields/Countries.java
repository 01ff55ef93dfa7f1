package io.plumbline.sandbox.emarsys.fields;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// The choices of the two country fields. The ids are the system's own; a few codes are historic or not of ISO 3166.
final class Countries {
    private static final String IDS = """
            AF=1 AL=2 DZ=3 AD=4 AO=5 AG=6 AR=7 AM=8 AU=9 AT=10 AZ=11 BS=12 BH=13 BD=14 BB=15 BY=16 BE=17
            BZ=18 BJ=19 BT=20 BO=21 BA=22 BW=23 BR=24 BN=25 BG=26 BF=27 BI=29 KH=30 CM=31 CA=32 CV=33 CF=34
            TD=35 CL=36 CN=37 CO=38 KM=39 CG=40 CD=41 CR=42 CI=43 HR=44 CU=45 CY=46 CZ=47 DK=48 DJ=49 DM=50
            DO=51 EC=52 EG=53 SV=54 GQ=55 ER=56 EE=57 ET=58 FJ=59 FI=60 FR=61 GA=62 GM=63 GE=64 DE=65 GH=66
            GR=67 GD=68 GT=69 GN=70 GW=71 GY=72 HT=73 HN=74 HU=75 IS=76 IN=77 ID=78 IR=79 IQ=80 IE=81 IL=82
            IT=83 JM=84 JP=85 JO=86 KZ=87 KE=88 KI=89 KP=90 KR=91 KW=92 KG=93 LA=94 LV=95 LB=96 LS=97 LR=98
            LY=99 LI=100 LT=101 LU=102 MK=103 MG=104 MW=105 MY=106 MV=107 ML=108 MT=109 MH=110 MR=111 MU=112
            MX=113 FM=114 MD=115 MC=116 MN=117 MA=118 MZ=119 MM=120 NA=121 NR=122 NP=123 NL=124 NZ=125
            NI=126 NE=127 NG=128 NO=129 OM=130 PK=131 PW=132 PA=134 PG=135 PY=136 PE=137 PH=138 PL=139
            PT=140 QA=141 RO=142 RU=143 RW=144 KN=145 LC=146 VC=147 WS=148 SM=149 ST=150 SA=151 SN=152
            RS=153 SC=154 SL=155 SG=156 SK=157 SI=158 SB=159 SO=160 ZA=161 ES=162 LK=163 SD=164 SR=165
            SZ=166 SE=167 CH=168 SY=169 TW=170 TJ=171 TZ=172 TH=173 TG=174 TO=175 TT=176 TN=177 TR=178
            TM=179 TV=180 UG=181 UA=182 AE=183 GB=184 US=185 UY=186 UZ=187 VU=188 VA=189 VE=190 VN=191
            EH=192 YE=193 ZR=195 ZM=196 ZW=197 GL=198 VI=199 IC=201 ME=202 GI=203 AN=204 HK=205 MO=206
            TP=258 KO=259
            """;

    private static final Map<String, String> OWN_NAMES = Map.of(
            "IC", "Canary Islands",
            "KO", "Kosovo",
            "TP", "East Timor",
            "ZR", "Zaire",
            "AN", "Netherlands Antilles");

    private Countries() {}

    static SequencedMap<Integer, String> choices() {
        SequencedMap<Integer, String> choices = new LinkedHashMap<>();
        for (String pair : IDS.strip().split("\\s+", -1)) {
            String code = pair.substring(0, 2);
            choices.put(Integer.valueOf(pair.substring(3)), name(code));
        }
        choices.put(28, "Burma");
        choices.put(194, "Yugoslavia");
        return choices;
    }

    private static String name(String code) {
        return OWN_NAMES.getOrDefault(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }
}
