package io.plumbline.sandbox.emarsys.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The fields every account has. The choices of 7, 9, 17, 19, 20, 23, 24, 456 and 457 differ between accounts; these
/// here are the sandbox's own.
final class SystemFields {
    /// Id, string id, name, type, and `r` for those the API may not write.
    private static final String FIELDS = """
            0|interests|Interests|interests|r
            1|first_name|First Name|shorttext
            2|last_name|Last Name|shorttext
            3|email|E-Mail|longtext
            4|birth_date|Date of Birth|date
            5|gender|Gender|singlechoice
            6|marital_status|Marital Status|singlechoice
            7|children|Children|singlechoice
            8|education|Education|singlechoice
            9|title|Title|singlechoice
            10|address|Address|longtext
            11|city|City|shorttext
            12|state|State|shorttext
            13|zip_code|ZIP Code|shorttext
            14|country|Country|singlechoice
            15|phone|Phone|shorttext
            16|fax|Fax|shorttext
            17|company_position|Job Position|singlechoice
            18|company_name|Company|shorttext
            19|company_department|Department|singlechoice
            20|company_industry|Industry|singlechoice
            21|company_phone|Company Phone|shorttext
            22|company_fax|Company Fax|shorttext
            23|company_employees|Number of Employees|singlechoice
            24|company_annual_revenue|Annual Revenue|singlechoice
            25|url|URL|url
            26|preferred_email_format|Preferred E-Mail Format|singlechoice
            27|average_visit_duration|Average Visit Duration|numeric|r
            28|pageviews_per_day|Page Views per Day|numeric|r
            29|days_since_last_email_sent|Days since Last E-Mail|numeric|r
            30|response_rate|Response Rate|numeric|r
            31|optin|Opt-In|special
            32|status|Status|singlechoice|r
            33|source|Contact Source|shorttext|r
            34|form|Contact Form|shorttext|r
            35|registration_language|Registration Language|shorttext|r
            36|newsletter|Newsletter|shorttext|r
            37|mobile|Mobile|shorttext
            38|partner_first_name|Partner First Name|shorttext
            39|partner_birth_date|Partner Date of Birth|date
            40|anniversary|Anniversary|date
            41|company_address|Company Address|longtext
            42|company_zip_code|Company ZIP Code|shorttext
            43|company_city|Company City|shorttext
            44|company_state|Company State|shorttext
            45|company_country|Company Country|singlechoice
            46|salutation|Salutation|singlechoice
            47|email_valid|E-Mail Valid|shorttext|r
            48|registration_date|Registration Date|date|r
            456|do_not_track_me|Do Not Track Me|singlechoice
            457|do_not_track_me_in_email|Do Not Track Me in E-Mail|singlechoice
            458|ietf_language_tag|Language Tag|shorttext
            """;

    /// The field's id and its choices, numbered from 1.
    private static final String CHOICES = """
            5|Male|Female
            6|Single|Married|Partnership|Divorced|Widowed
            7|None|One|Two|Three|More
            8|Elementary|Comprehensive|Apprentice|High School|College|Postgraduate
            9|Dr.|Prof.|Prof. Dr.
            17|Employee|Manager|Director|Board|Owner
            19|Sales|Marketing|IT|Finance|Other
            20|Trade|Industry|Services|Public|Other
            23|1-10|11-50|51-250|251-1000|More
            24|Up to 1 million|Up to 10 million|Up to 100 million|More
            26|Automatic|HTML|Text
            31|True|False
            32|User|Prospect|Manager|Client
            46|Mr|Mrs|Miss|Family|Company
            456|Yes|No
            457|Yes|No
            """;

    private static final int COUNTRY = 14;
    private static final int COMPANY_COUNTRY = 45;

    private SystemFields() {}

    static List<Field> all() {
        Map<Integer, SequencedMap<Integer, String>> choices = choices();
        return FIELDS.lines().map(line -> field(line.split("\\|", -1), choices)).toList();
    }

    private static Field field(String[] parts, Map<Integer, SequencedMap<Integer, String>> choices) {
        int id = Integer.parseInt(parts[0]);
        return new Field(
                id,
                parts[1],
                parts[2],
                FieldType.of(parts[3]).orElseThrow(),
                true,
                parts.length > 4,
                choices.getOrDefault(id, new LinkedHashMap<>()));
    }

    private static Map<Integer, SequencedMap<Integer, String>> choices() {
        Map<Integer, SequencedMap<Integer, String>> all = new TreeMap<>();
        CHOICES.lines().forEach(line -> {
            List<String> parts = List.of(line.split("\\|", -1));
            all.put(Integer.valueOf(parts.getFirst()), numbered(parts.subList(1, parts.size())));
        });
        all.put(COUNTRY, Countries.choices());
        all.put(COMPANY_COUNTRY, Countries.choices());
        return all;
    }

    static SequencedMap<Integer, String> numbered(List<String> texts) {
        SequencedMap<Integer, String> choices = new LinkedHashMap<>();
        texts.forEach(text -> choices.put(choices.size() + 1, text));
        return choices;
    }
}
