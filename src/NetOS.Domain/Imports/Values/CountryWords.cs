using System.Collections.Frozen;
using NetOS.Domain.Imports.Names;

namespace NetOS.Domain.Imports.Values;

/// <summary>ISO 3166-1: two letters, three letters, the English name and other names in use.</summary>
internal static class CountryWords
{
    private const string Table =
        "AF AFG Afghanistan;AX ALA Aland Islands;AL ALB Albania;DZ DZA Algeria;AS ASM American Samoa;AD AND Andorra;AO AGO Angola;AI AIA Anguilla;AQ ATA Antarctica;"
        + "AG ATG Antigua and Barbuda;AR ARG Argentina;AM ARM Armenia;AW ABW Aruba;AU AUS Australia;AT AUT Austria=Österreich;AZ AZE Azerbaijan;BS BHS Bahamas=The Bahamas;"
        + "BH BHR Bahrain;BD BGD Bangladesh;BB BRB Barbados;BY BLR Belarus;BE BEL Belgium=België=Belgique;BZ BLZ Belize;BJ BEN Benin;BM BMU Bermuda;BT BTN Bhutan;"
        + "BO BOL Bolivia;BQ BES Bonaire, Sint Eustatius and Saba=Caribbean Netherlands;BA BIH Bosnia and Herzegovina=Bosnia;BW BWA Botswana;BV BVT Bouvet Island;BR BRA Brazil=Brasil;"
        + "IO IOT British Indian Ocean Territory;BN BRN Brunei=Brunei Darussalam;BG BGR Bulgaria;BF BFA Burkina Faso;BI BDI Burundi;CV CPV Cabo Verde=Cape Verde;KH KHM Cambodia;"
        + "CM CMR Cameroon;CA CAN Canada;KY CYM Cayman Islands;CF CAF Central African Republic;TD TCD Chad;CL CHL Chile;CN CHN China=People's Republic of China;CX CXR Christmas Island;"
        + "CC CCK Cocos Islands;CO COL Colombia;KM COM Comoros;CG COG Congo=Republic of the Congo;CD COD DR Congo=Democratic Republic of the Congo;CK COK Cook Islands;"
        + "CR CRI Costa Rica;CI CIV Ivory Coast=Côte d'Ivoire;HR HRV Croatia;CU CUB Cuba;CW CUW Curaçao;CY CYP Cyprus;CZ CZE Czechia=Czech Republic;DK DNK Denmark=Danmark;"
        + "DJ DJI Djibouti;DM DMA Dominica;DO DOM Dominican Republic;EC ECU Ecuador;EG EGY Egypt;SV SLV El Salvador;GQ GNQ Equatorial Guinea;ER ERI Eritrea;EE EST Estonia;"
        + "SZ SWZ Eswatini=Swaziland;ET ETH Ethiopia;FK FLK Falkland Islands;FO FRO Faroe Islands;FJ FJI Fiji;FI FIN Finland=Suomi;FR FRA France;GF GUF French Guiana;"
        + "PF PYF French Polynesia;TF ATF French Southern Territories;GA GAB Gabon;GM GMB Gambia=The Gambia;GE GEO Georgia;DE DEU Germany=Deutschland;GH GHA Ghana;GI GIB Gibraltar;"
        + "GR GRC Greece;GL GRL Greenland;GD GRD Grenada;GP GLP Guadeloupe;GU GUM Guam;GT GTM Guatemala;GG GGY Guernsey;GN GIN Guinea;GW GNB Guinea-Bissau;GY GUY Guyana;HT HTI Haiti;"
        + "HM HMD Heard Island and McDonald Islands;VA VAT Holy See=Vatican City=Vatican;HN HND Honduras;HK HKG Hong Kong;HU HUN Hungary;IS ISL Iceland;IN IND India;ID IDN Indonesia;"
        + "IR IRN Iran;IQ IRQ Iraq;IE IRL Ireland;IM IMN Isle of Man;IL ISR Israel;IT ITA Italy=Italia;JM JAM Jamaica;JP JPN Japan;JE JEY Jersey;JO JOR Jordan;KZ KAZ Kazakhstan;"
        + "KE KEN Kenya;KI KIR Kiribati;KP PRK North Korea;KR KOR South Korea=Korea=Republic of Korea;KW KWT Kuwait;KG KGZ Kyrgyzstan;LA LAO Laos;LV LVA Latvia;LB LBN Lebanon;"
        + "LS LSO Lesotho;LR LBR Liberia;LY LBY Libya;LI LIE Liechtenstein;LT LTU Lithuania;LU LUX Luxembourg;MO MAC Macao=Macau;MG MDG Madagascar;MW MWI Malawi;MY MYS Malaysia;"
        + "MV MDV Maldives;ML MLI Mali;MT MLT Malta;MH MHL Marshall Islands;MQ MTQ Martinique;MR MRT Mauritania;MU MUS Mauritius;YT MYT Mayotte;MX MEX Mexico=México;FM FSM Micronesia;"
        + "MD MDA Moldova;MC MCO Monaco;MN MNG Mongolia;ME MNE Montenegro;MS MSR Montserrat;MA MAR Morocco;MZ MOZ Mozambique;MM MMR Myanmar=Burma;NA NAM Namibia;NR NRU Nauru;"
        + "NP NPL Nepal;NL NLD Netherlands=The Netherlands=Nederland=Holland;NC NCL New Caledonia;NZ NZL New Zealand;NI NIC Nicaragua;NE NER Niger;NG NGA Nigeria;NU NIU Niue;"
        + "NF NFK Norfolk Island;MK MKD North Macedonia=Macedonia;MP MNP Northern Mariana Islands;NO NOR Norway=Norge;OM OMN Oman;PK PAK Pakistan;PW PLW Palau;PS PSE Palestine;"
        + "PA PAN Panama;PG PNG Papua New Guinea;PY PRY Paraguay;PE PER Peru;PH PHL Philippines;PN PCN Pitcairn;PL POL Poland=Polska;PT PRT Portugal;PR PRI Puerto Rico;QA QAT Qatar;"
        + "RE REU Réunion;RO ROU Romania;RU RUS Russia=Russian Federation;RW RWA Rwanda;BL BLM Saint Barthélemy;SH SHN Saint Helena;KN KNA Saint Kitts and Nevis;LC LCA Saint Lucia;"
        + "MF MAF Saint Martin;PM SPM Saint Pierre and Miquelon;VC VCT Saint Vincent and the Grenadines;WS WSM Samoa;SM SMR San Marino;ST STP Sao Tome and Principe;SA SAU Saudi Arabia;"
        + "SN SEN Senegal;RS SRB Serbia;SC SYC Seychelles;SL SLE Sierra Leone;SG SGP Singapore;SX SXM Sint Maarten;SK SVK Slovakia;SI SVN Slovenia;SB SLB Solomon Islands;SO SOM Somalia;"
        + "ZA ZAF South Africa;GS SGS South Georgia and the South Sandwich Islands;SS SSD South Sudan;ES ESP Spain=España;LK LKA Sri Lanka;SD SDN Sudan;SR SUR Suriname;"
        + "SJ SJM Svalbard and Jan Mayen;SE SWE Sweden=Sverige;CH CHE Switzerland=Schweiz=Suisse;SY SYR Syria;TW TWN Taiwan;TJ TJK Tajikistan;TZ TZA Tanzania;TH THA Thailand;"
        + "TL TLS Timor-Leste=East Timor;TG TGO Togo;TK TKL Tokelau;TO TON Tonga;TT TTO Trinidad and Tobago;TN TUN Tunisia;TR TUR Turkey=Türkiye;TM TKM Turkmenistan;"
        + "TC TCA Turks and Caicos Islands;TV TUV Tuvalu;UG UGA Uganda;UA UKR Ukraine;AE ARE United Arab Emirates=UAE;"
        + "GB GBR United Kingdom=UK=Great Britain=England=Scotland=Wales=Northern Ireland;UM UMI United States Minor Outlying Islands;"
        + "US USA United States=United States of America=America=The United States;UY URY Uruguay;UZ UZB Uzbekistan;VU VUT Vanuatu;VE VEN Venezuela;VN VNM Vietnam=Viet Nam;"
        + "VG VGB British Virgin Islands;VI VIR US Virgin Islands;WF WLF Wallis and Futuna;EH ESH Western Sahara;YE YEM Yemen;ZM ZMB Zambia;ZW ZWE Zimbabwe";

    private static readonly (string Code, string[] Names)[] Countries = [.. Table.Split(';').Select(line => (line[..2], line[7..].Split('=')))];

    private static readonly FrozenDictionary<string, string> Codes = Table.Split(';')
        .SelectMany(line => line[7..].Split('=').Append(line[..2]).Append(line[3..6]).Select(name => KeyValuePair.Create(Fold.Key(name), line[..2])))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The two letters of a code or name, however written.</summary>
    public static string? Code(ReadOnlySpan<char> text)
    {
        if (text.Length > 60)
            return null;
        Span<char> buffer = stackalloc char[text.Length];
        return BySpan.TryGetValue(Fold.Key(text, buffer), out var code) ? code : null;
    }

    /// <summary>The country that was probably meant.</summary>
    public static (string Code, string Name)? Nearest(string text)
    {
        var key = Fold.Key(text);
        var (code, name, likeness) = Countries
            .SelectMany(country => country.Names.Select(name => (country.Code, Name: name, Likeness: Spelling.Likeness(key, Fold.Key(name)))))
            .MaxBy(near => near.Likeness);
        return likeness >= 0.7 ? (code, name) : null;
    }
}
