using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Headers;
using NetOS.Domain.Imports.Values;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports;

public sealed class HeaderMatcherTests
{
    /// <summary>The headers of published files and of sheets as carriers keep them: <c>header=field</c>, or a header alone that means no field.</summary>
    private static readonly (string Name, IReadOnlyList<MatchField> Fields, string Headers)[] Files =
    [
        ("networks/circuits", ImportFields.Circuits,
            "circuit_id=circuit_id|carrier=carrier|a_endpoint_id=a_endpoint_id|a_endpoint=a_endpoint|z_endpoint_id=z_endpoint_id|z_endpoint=z_endpoint|bandwidth_mbps=bandwidth_mbps|link_label|link_type|link_status=status|link_note=notes"),
        ("networks/endpoints", ImportFields.Places, "endpoint_id|name=name|latitude=latitude|longitude=longitude|country=country|internal|type=kind|note=notes"),
        ("towers", ImportFields.Places,
            "site_id=code|call_sign|licensee=landlord|asr_number=asr_number|structure_type=kind|structure_description|support_height_m|overall_height_m=height_m|ground_elevation_m=ground_elevation_m|"
            + "latitude=latitude|longitude=longitude|latitude_dms|longitude_dms|site_name=name|address=address_line1|city=city|county|state=state"),
        ("rf_links", ImportFields.RfLinks,
            "link_id=external_id|call_sign=fcc_call_sign|path_number|licensee|radio_service_code|licence_status=status|tx_site_name=a_site|tx_address=a_address|tx_city=a_city|tx_county|tx_state=a_state|"
            + "tx_latitude=a_latitude|tx_longitude=a_longitude|rx_site_name=z_site|rx_latitude=z_latitude|rx_longitude=z_longitude|frequency_mhz=frequency_mhz|frequency_count|max_digital_rate_kbps=capacity_mbps|modulation|"
            + "tx_antenna_make|tx_antenna_model|tx_azimuth_deg=a_azimuth_deg|tx_antenna_height_m=a_antenna_height_m|polarization|rx_antenna_height_m=z_antenna_height_m"),
        ("rf_frequencies", ImportFields.RfLinks, "link_id=external_id|call_sign=fcc_call_sign|frequency_mhz=frequency_mhz|emission_designator|modulation"),
        ("rf_licences", ImportFields.RfLinks, "call_sign=fcc_call_sign|licensee|licence_status=status|grant_date|cancellation_date|type_of_operation"),
        ("peeringdb/facilities", ImportFields.Places,
            "id|name=name|aka|org_id|org_name=landlord|campus_id|address1=address_line1|address2=address_line2|floor|suite=demarc_suite|city=city|state=state|zipcode=postal_code|country=country|region_continent|"
            + "latitude=latitude|longitude=longitude|clli=clli|npanxx|net_count|ix_count|property|created|updated"),
        ("peeringdb/carriers", ImportFields.Carriers, "id=external_id|name=name|aka=short_name|org_id|org_name|website=website|fac_count|created|updated|status=status"),
        ("peeringdb/networks", ImportFields.Carriers, "id=external_id|name=name|aka=short_name|asn=asn|irr_as_set|info_traffic|website=website|ix_count|status=status"),
        ("peeringdb/organisations", ImportFields.Places, "name=name|aka|address1=address_line1|address2=address_line2|suite=demarc_suite|city=city|state=state|zipcode=postal_code|country=country|latitude=latitude|longitude=longitude"),
        ("peeringdb/exchanges", ImportFields.Carriers, "id=external_id|name=name|aka=short_name|city|country|media|website=website|status=status"),
        ("peeringdb/carrier_facilities", ImportFields.Carriers, "id=external_id|name=name|fac_id|created|updated|status=status"),
        ("peeringdb/network_facilities", ImportFields.Places, "id|name=name|city=city|country=country|net_id|local_asn"),
        ("peeringdb/exchange_facilities", ImportFields.Places, "id|name=name|city=city|country=country|ix_id"),
        ("contracts", ImportFields.Contracts,
            "contract_number=agreement_number|procurement_unique_id|title=title|directorate|contract_type=kind|slj_initiative|status=status|execution_date=signed_on|expiry_date=end_date|amount=total|suppliers=carrier|has_attachments"),
        ("inventory 1", ImportFields.Circuits, "Ckt ID=circuit_id|Vendor=carrier|Svc Type=service_type|Stat=status|BW (Mb)=bandwidth_mbps|A Loc=a_endpoint|Z Loc=z_endpoint|MRC=mrc|NRC=nrc|Term (mo)=term_months|Exp Date=end_date|Comments=notes"),
        ("inventory 2", ImportFields.Circuits, "CIRCUIT NO.=circuit_id|PROVIDER=carrier|SPEED=bandwidth_mbps|LOC A=a_endpoint|LOC Z=z_endpoint|MONTHLY CHARGE=mrc|INSTALL CHARGE=nrc|INSTALL DT=install_date|BAN=ban|PO #=po_number|VLAN=vlan"),
        ("inventory 3", ImportFields.Circuits, "CircuitId=circuit_id|CarrierName=carrier|ASiteAddress=a_address|ASiteCity=a_city|ASiteState=a_state|ZSiteAddress=z_address|ZSiteCity=z_city|ZSiteState=z_state|MonthlyRecurringCharge=mrc|InstallDate=install_date"),
        ("inventory 4", ImportFields.Circuits, "ECCKT=circuit_id|Telco=carrier|A CLLI=a_clli|Z CLLI=z_clli|Bandwidth=bandwidth_mbps|Billing Acct #=ban|Monthly Recurring Cost=mrc|One-time Charge=nrc|Contract #=agreement_number|Contract Exp.=end_date"),
        ("inventory 5", ImportFields.Circuits, "Circuit=circuit_id|Supplier=carrier|Product=service_type|From=a_endpoint|To=z_endpoint|Rate=bandwidth_mbps|Monthly=mrc|Eff Date=start_date|Expiry=end_date|GL Code=gl_code|Remarks=notes"),
        ("inventory 6", ImportFields.Circuits, "Service ID=circuit_id|Carrier=carrier|Origin=a_endpoint|Destination=z_endpoint|NNI VLAN|Hand-off=handoff|Mthly Cost=mrc|Bill Stop Date=billing_stop_on|Disco Date=disconnect_date|Order Dt=order_date|Purchase Order=po_number"),
        ("inventory 7", ImportFields.Places, "Site Name=name|Site Code=code|Addr=address_line1|City=city|ST=state|Zip=postal_code|Lat=latitude|Long=longitude|Hgt (ft)=height_m|Ground Elev (ft)=ground_elevation_m|ASR #=asr_number|Monthly Rent=mrc"),
        ("inventory 8", ImportFields.RfLinks, "Site A=a_site|Site B=z_site|Lat A=a_latitude|Lng A=a_longitude|Lat B=z_latitude|Lng B=z_longitude|Freq (GHz)=frequency_mhz|Az A=a_azimuth_deg|Az B=z_azimuth_deg|Ant Hgt A=a_antenna_height_m|Ant Hgt B=z_antenna_height_m|Callsign=fcc_call_sign|Radio=rf_system"),
        ("inventory 9", ImportFields.Circuits, "A-End Location=a_endpoint|Z-End Location=z_endpoint|A-End CLLI Code=a_clli|Z-End CLLI Code=z_clli|Carrier Ckt ID=circuit_id|Port Bandwidth=bandwidth_mbps|Non-Recurring=nrc|Recurring Charge=mrc|SOF #=agreement_number|Notes=notes"),
        ("inventory 10", ImportFields.Contracts, "Agreement #=agreement_number|Provider=carrier|Agmt Type=kind|Signature Date=signed_on|Eff. Date=start_date|Exp. Date=end_date|Term (months)=term_months|Notice (days)=notice_days|Auto-Renew=end_of_term|Monthly Amt=mrc|ETF=etf"),
        ("inventory 11", ImportFields.Carriers, "Carrier=name|AS Number=asn|Web Site=website|NOC Tel=noc_phone|NOC E-mail=noc_email|Portal URL=portal_url|Status=status"),
    ];

    private static IEnumerable<TestCaseData> Sheets() => Files.Select(file => new TestCaseData(file.Fields, file.Headers).SetName($"Headers find their fields: {file.Name}"));

    [TestCaseSource(nameof(Sheets))]
    public void Headers_find_their_fields(object fields, string headers)
    {
        var pairs = headers.Split('|').Select(pair => pair.Split('=')).ToList();
        var matches = HeaderMatcher.Match([.. pairs.Select(pair => pair[0])], [], (IReadOnlyList<MatchField>)fields);
        var found = matches.Select(match => match.Field is null ? match.Header : $"{match.Header}={match.Field}");
        string.Join('|', found).ShouldBe(headers, string.Join('\n', matches));
    }

    [Test]
    public void A_match_says_how_and_how_surely()
    {
        var matches = HeaderMatcher.Match(["Circuit ID", "ECCKT", "Vendor", "Mthly Charge", "Bandwith", "Colour"], [], [.. ImportFields.Circuits.Where(field => field.Name != "name")]);
        matches.Select(match => (match.Field, match.How)).ShouldBe(
        [
            ("circuit_id", MatchHow.ExactName),
            (null, null),
            ("carrier", MatchHow.SameWords),
            ("mrc", MatchHow.SameWords),
            ("bandwidth_mbps", MatchHow.Alike),
            (null, null),
        ]);
        matches[0].Score.ShouldBe(1);
        matches[5].Score.ShouldBeLessThan(HeaderMatcher.Floor);
    }

    [Test]
    public void A_field_is_given_once_and_to_the_likeliest()
    {
        var matches = HeaderMatcher.Match(["Carrier name", "carrier", "Carrier"], [], ImportFields.Circuits);
        matches.Count(match => match.Field == "carrier").ShouldBe(1);
        matches[1].Field.ShouldBe("carrier");
    }

    [Test]
    public void Values_tell_what_a_header_does_not()
    {
        string[] headers = ["Column A", "Column B", "Column C", "Column D"];
        var profiles = headers.Select(header => new ColumnProfile(header)).ToList();
        for (var i = 0; i < 5; i++)
        {
            profiles[0].Add(SourceCell.Of($"noc{i}@example.net"));
            profiles[1].Add(SourceCell.Of($"43° 36' {i}\" N"));
            profiles[2].Add(SourceCell.Of($"116° 12' {i}\" W"));
            profiles[3].Add(SourceCell.Of($"BOISIDA{i}"));
        }

        HeaderMatcher.Match(headers, profiles, ImportFields.Places).Select(match => (match.Field, match.How)).ShouldBe(
            [("contact_email", MatchHow.ByValues), ("latitude", MatchHow.ByValues), ("longitude", MatchHow.ByValues), ("clli", MatchHow.ByValues)]);
    }

    [Test]
    public void Values_of_another_kind_speak_against_a_header()
    {
        var name = new ColumnProfile("Portal");
        var noc = new ColumnProfile("NOC");
        for (var i = 0; i < 5; i++)
        {
            name.Add(SourceCell.Of($"user{i}@example.net"));
            noc.Add(SourceCell.Of($"noc{i}@example.net"));
        }

        var fields = ImportFields.Carriers.Where(field => field.Name is "portal_url").ToList();
        HeaderMatcher.Match(["Portal link"], [name], fields)[0].Field.ShouldBeNull();
        HeaderMatcher.Match(["NOC"], [noc], ImportFields.Carriers)[0].Field.ShouldBe("noc_email");
    }

    [Test]
    public void Dates_beneath_a_word_for_an_end_are_no_place()
    {
        var profile = new ColumnProfile("End of it");
        profile.Add(SourceCell.Of("2027-02-09"));
        MatchField[] fields = [new("z_endpoint", ValueKind.Text, "end of"), new("end_date", ValueKind.Date, "end")];
        HeaderMatcher.Match(["End"], [profile], fields)[0].Field.ShouldBe("end_date");
        HeaderMatcher.Match(["Far end"], [profile], fields)[0].Score.ShouldBeLessThan(0.7);
    }

    [Test]
    public void The_id_of_a_thing_is_not_its_name() =>
        HeaderMatcher.Match(["org_id"], [], [new MatchField("name", ValueKind.Text, "Organisation")])[0].Field.ShouldBeNull();

    [Test]
    public void Two_columns_of_one_shape_are_not_told_apart_by_it()
    {
        string[] headers = ["First", "Second"];
        var profiles = headers.Select(header => new ColumnProfile(header)).ToList();
        profiles.ForEach(profile => profile.Add(SourceCell.Of("BOISIDAB")));
        HeaderMatcher.Match(headers, profiles, ImportFields.Circuits).ShouldAllBe(match => match.Field == null);
    }

    [TestCase("valid from")]
    [TestCase("Address 1")]
    [TestCase("to")]
    public void Words_that_may_mean_an_end_count_beside_places_only(string header)
    {
        var match = HeaderMatcher.Match([header], [], [new MatchField("z_endpoint", ValueKind.Text), new MatchField("a_address", ValueKind.Text), new MatchField("a_endpoint", ValueKind.Text)])[0];
        match.Field.ShouldBe(header == "to" ? "z_endpoint" : null);
    }
}
