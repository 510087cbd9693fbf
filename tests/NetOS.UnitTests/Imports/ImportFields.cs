using NetOS.Domain.Imports.Headers;
using NetOS.Domain.Imports.Values;

namespace NetOS.UnitTests.Imports;

/// <summary>Fields as the kinds of an import have them, with a few synonyms each.</summary>
internal static class ImportFields
{
    public static readonly IReadOnlyList<MatchField> Circuits =
    [
        new("circuit_id", ValueKind.Text, "Circuit", "ECCKT", "Service ID", "Carrier circuit ID"),
        new("name", ValueKind.Text, "Circuit name", "Alias"),
        new("carrier", ValueKind.Text, "Carrier name"),
        new("service_type", ValueKind.Text, "Service", "Product", "Circuit type"),
        new("status", ValueKind.Word, "Circuit status", "State of service", "Link status"),
        new("purpose", ValueKind.Word, "Usage"),
        new("bandwidth_mbps", ValueKind.Bandwidth, "Circuit size", "CIR", "Rate"),
        new("handoff", ValueKind.Text, "Interface", "Hand-off type"),
        new("a_endpoint_id", ValueKind.Text),
        new("a_endpoint", ValueKind.Text, "A location", "Site A"),
        new("a_clli", ValueKind.Text),
        new("a_address", ValueKind.Text, "A street", "A address line 1"),
        new("a_city", ValueKind.Text),
        new("a_state", ValueKind.State),
        new("z_endpoint_id", ValueKind.Text),
        new("z_endpoint", ValueKind.Text, "Z location", "Site Z"),
        new("z_clli", ValueKind.Text),
        new("z_address", ValueKind.Text, "Z street", "Z address line 1"),
        new("z_city", ValueKind.Text),
        new("z_state", ValueKind.State),
        new("vlan", ValueKind.Text, "VLAN ID", "S-VLAN"),
        new("ban", ValueKind.Text, "Account number"),
        new("po_number", ValueKind.Text),
        new("gl_code", ValueKind.Text, "GL account", "Cost center"),
        new("currency", ValueKind.Text),
        new("mrc", ValueKind.Money, "Monthly"),
        new("nrc", ValueKind.Money, "Install"),
        new("order_date", ValueKind.Date, "Ordered"),
        new("install_date", ValueKind.Date, "In service date", "Installed", "Activation date"),
        new("disconnect_date", ValueKind.Date, "Disconnected"),
        new("billing_stop_on", ValueKind.Date, "Bill stop"),
        new("agreement_number", ValueKind.Text, "Contract number", "Contract ID", "SOF", "Contract"),
        new("start_date", ValueKind.Date, "Contract start", "Effective date"),
        new("term_months", ValueKind.Integer, "Term", "Contract term"),
        new("end_date", ValueKind.Date, "Contract end", "Expiration date", "Contract expiration"),
        new("monitoring_url", ValueKind.Url),
        new("tags", ValueKind.TextList, "Labels"),
        new("notes", ValueKind.Text, "Comments", "Link note"),
    ];

    public static readonly IReadOnlyList<MatchField> Places =
    [
        new("name", ValueKind.Text, "Site name", "Location name", "Facility", "Structure name"),
        new("code", ValueKind.Text, "Site code", "Site ID"),
        new("kind", ValueKind.Word, "Type", "Site type", "Structure type"),
        new("clli", ValueKind.Text),
        new("address_line1", ValueKind.Text, "Address", "Street", "Street address"),
        new("address_line2", ValueKind.Text),
        new("city", ValueKind.Text, "Town"),
        new("state", ValueKind.State, "Region"),
        new("postal_code", ValueKind.Text),
        new("country", ValueKind.Country, "Country code"),
        new("latitude", ValueKind.Latitude),
        new("longitude", ValueKind.Longitude),
        new("demarc_suite", ValueKind.Text, "Suite"),
        new("landlord", ValueKind.Text, "Owner", "Licensee", "Org name"),
        new("asr_number", ValueKind.Text),
        new("height_m", ValueKind.Length, "Tower height", "Overall height", "Structure height"),
        new("ground_elevation_m", ValueKind.Length, "Elevation"),
        new("mrc", ValueKind.Money, "Rent"),
        new("contact_email", ValueKind.Email),
        new("contact_phone", ValueKind.Phone),
        new("notes", ValueKind.Text),
    ];

    public static readonly IReadOnlyList<MatchField> RfLinks =
    [
        new("external_id", ValueKind.Text, "Link ID"),
        new("a_site", ValueKind.Text),
        new("a_address", ValueKind.Text),
        new("a_city", ValueKind.Text),
        new("a_state", ValueKind.State),
        new("a_latitude", ValueKind.Latitude),
        new("a_longitude", ValueKind.Longitude),
        new("a_antenna_height_m", ValueKind.Length),
        new("a_azimuth_deg", ValueKind.Angle, "A antenna azimuth"),
        new("z_site", ValueKind.Text),
        new("z_latitude", ValueKind.Latitude),
        new("z_longitude", ValueKind.Longitude),
        new("z_antenna_height_m", ValueKind.Length),
        new("z_azimuth_deg", ValueKind.Angle, "Z antenna azimuth"),
        new("rf_system", ValueKind.Text, "Radio", "Radio model", "System"),
        new("status", ValueKind.Word, "Licence status"),
        new("capacity_mbps", ValueKind.Bandwidth, "Throughput", "Max digital rate"),
        new("frequency_mhz", ValueKind.Frequency),
        new("channel_width_mhz", ValueKind.Frequency, "Channel bandwidth", "Channel size"),
        new("fcc_call_sign", ValueKind.Text, "Call sign"),
        new("fcc_license_expires_on", ValueKind.Date, "License expiration"),
        new("notes", ValueKind.Text),
    ];

    public static readonly IReadOnlyList<MatchField> Carriers =
    [
        new("name", ValueKind.Text, "Carrier name", "Company"),
        new("short_name", ValueKind.Text, "AKA", "Abbreviation"),
        new("external_id", ValueKind.Text, "ID"),
        new("asn", ValueKind.Integer),
        new("website", ValueKind.Url),
        new("portal_url", ValueKind.Url, "Portal"),
        new("noc_phone", ValueKind.Phone, "NOC number"),
        new("noc_email", ValueKind.Email),
        new("status", ValueKind.Word),
        new("notes", ValueKind.Text),
    ];

    public static readonly IReadOnlyList<MatchField> Contracts =
    [
        new("agreement_number", ValueKind.Text, "Contract number", "Contract ID", "Agreement ID"),
        new("title", ValueKind.Text, "Description"),
        new("carrier", ValueKind.Text, "Counterparty"),
        new("kind", ValueKind.Word, "Contract type"),
        new("status", ValueKind.Word),
        new("signed_on", ValueKind.Date, "Execution date"),
        new("start_date", ValueKind.Date, "Effective date"),
        new("end_date", ValueKind.Date, "Expiration date"),
        new("term_months", ValueKind.Integer, "Term"),
        new("notice_days", ValueKind.Integer, "Notice period", "Cancellation notice"),
        new("end_of_term", ValueKind.Word, "Auto renewal", "Renewal type"),
        new("mrc", ValueKind.Money),
        new("total", ValueKind.Money, "Amount", "Contract value", "TCV"),
        new("etf", ValueKind.Json),
        new("notes", ValueKind.Text),
    ];
}
