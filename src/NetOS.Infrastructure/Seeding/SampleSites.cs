using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Electrical;
using NetOS.Domain.Rf;

namespace NetOS.Infrastructure.Seeding;

/// <summary>A link of the sample network by the keys of what it joins; a PtMP link names the node's site.</summary>
internal sealed record SampleLink(string A, string? ZSite, string? ZCustomer, string System, string? Node, RfLinkDetails Details);

/// <summary>The sample network beside its circuits: the RF systems NetOS starts with, sites around Boise, links, power and customers. Names and amounts are invented.</summary>
internal static class SampleSites
{
    /// <summary>Bases before their subscribers, each subscriber with the bases that serve it.</summary>
    public static readonly IReadOnlyList<(RfSystemDetails Details, string[] Bases)> RfSystems =
    [
        (Base("Tarana BN", "CBRS / 5 GHz", 2_400, 14_500m, 3_600), []),
        (Subscriber("Tarana RN", "CBRS / 5 GHz", 800, 720m, 3_600), ["Tarana BN"]),
        (Subscriber("Tarana RNv", "CBRS / 5 GHz", 400, 540m, 3_600), ["Tarana BN"]),
        (Base("Siklu Terragraph DN", "60 GHz", 3_600, 2_900m, 60_480), []),
        (Subscriber("Siklu T280", "60 GHz", 2_000, 680m, 60_480), ["Siklu Terragraph DN"]),
        (Subscriber("Siklu T265", "60 GHz", 1_000, 520m, 60_480), ["Siklu Terragraph DN"]),
        (Base("Cambium ePMP AP", "5 GHz", 1_200, 1_150m, 5_500), []),
        (Subscriber("Cambium Force 4600c", "5 / 6 GHz", 600, 260m, 5_500), ["Cambium ePMP AP"]),
        (new() { Name = "11 GHz licensed PTP", FrequencyUsed = "11 GHz licensed", Type = RfSystemType.Ptp, Role = RfSystemRole.Standalone, Licensed = true, CapacityMbps = 1_000, Cost = 28_400m, DefaultFrequencyMhz = 11_245 }, []),
        (new() { Name = "60/80 GHz PTP", FrequencyUsed = "60 / 80 GHz", Type = RfSystemType.Ptp, Role = RfSystemRole.Standalone, CapacityMbps = 10_000, Cost = 9_800m, DefaultFrequencyMhz = 80_000 }, []),
    ];

    public static readonly IReadOnlyList<(string Key, InfrastructureAssetDetails Details)> Sites =
    [
        ("shafer", Site("Shafer Butte tower", "SHAFER", AssetKind.Tower, "Boise", 43.7836, -116.0856, 2_306) with { Landlord = "High Ridge Towers", AsrNumber = "1009134", HeightM = 42.7m, Mrc = 1_150m, PowerKwCommitted = 3, AccessNotes = "Snowcat from December to April; call the landlord two days before.", Contacts = [new("High Ridge Towers, dispatch", "access", "+1 555 0140", "access@highridge.example")] }),
        ("eagle", Site("Eagle water tower", "EAGLE", AssetKind.Tower, "Eagle", 43.6954, -116.3540, 782) with { Landlord = "City of Eagle", HeightM = 31m, Mrc = 425m, AccessNotes = "Key at city hall." }),
        ("hoff", Site("Hoff Building roof", "HOFF", AssetKind.Rooftop, "Boise", 43.6163, -116.2010, 824) with { AddressLine1 = "802 W Bannock St", PostalCode = "83702", Landlord = "Bannock Properties", HeightM = 49m, Mrc = 780m, RackUnitsCommitted = 12 }),
        ("boise-pop", Site("Boise POP", "BOI1", AssetKind.Pop, "Boise", 43.5782, -116.1989, 872) with { AddressLine1 = "435 W McGregor Ct", PostalCode = "83705", Mrc = 2_900m, PowerKwCommitted = 12, RackUnitsCommitted = 84 }),
        ("nampa", Site("Nampa aggregation", "NMP1", AssetKind.AggregationSite, "Nampa", 43.5788, -116.5587, 760) with { AddressLine1 = "1112 1st St S", PostalCode = "83651", Mrc = 640m }),
        ("indy", Site("Indy Telcom Center", "IND1", AssetKind.CarrierHotel, "Indianapolis", 39.7587, -86.1713, 218) with { State = "IN", AddressLine1 = "733 W Henry St", PostalCode = "46225", Mrc = 3_450m, PowerKwCommitted = 8, RackUnitsCommitted = 42 }),
        ("meridian", Site("Meridian office", "MER0", AssetKind.Office, "Meridian", 43.6121, -116.3915, 795) with { Status = AssetStatus.Planned }),
    ];

    /// <summary>Which endpoints of the sample stand inside which site.</summary>
    public static readonly IReadOnlyList<(string Endpoint, string Site)> Inside = [("boise", "boise-pop"), ("nampa", "nampa"), ("indy", "indy")];

    public static readonly IReadOnlyList<(string Key, CustomerDetails Details)> Customers =
    [
        ("riverbend", new() { Name = "Riverbend Apartments", Kind = CustomerKind.Mfc, AccountNumber = "A-20418", Units = 212, AddressLine1 = "3100 W Riverbend Dr", City = "Eagle", State = "ID", Country = "US", Latitude = 43.7012, Longitude = -116.3121, ContactName = "Lena Ortiz", ContactPhone = "+1 555 0188", ContactEmail = "lena@riverbend.example" }),
        ("hidden", new() { Name = "Hidden Springs Village", Kind = CustomerKind.Mfc, AccountNumber = "A-20533", Units = 86, City = "Boise", State = "ID", Country = "US", Latitude = 43.7222, Longitude = -116.2510 }),
        ("foothill", new() { Name = "Foothill Dental", Kind = CustomerKind.Commercial, AccountNumber = "A-19007", AddressLine1 = "1810 W State St", City = "Boise", State = "ID", Country = "US", Latitude = 43.6301, Longitude = -116.2172, ContactPhone = "+1 555 0191" }),
        ("harvest", new() { Name = "Harvest Cold Storage", Kind = CustomerKind.Commercial, AccountNumber = "A-21102", City = "Nampa", State = "ID", Country = "US", Latitude = 43.5921, Longitude = -116.5311, Status = CustomerStatus.Prospect }),
    ];

    public static readonly IReadOnlyList<(string Site, string System, RfNodeDetails Details)> Nodes =
    [
        ("shafer", "Tarana BN", new() { SectorAzimuthDeg = 230, BeamwidthDeg = 90 }),
        ("hoff", "Siklu Terragraph DN", new() { SectorAzimuthDeg = 330, BeamwidthDeg = 120 }),
    ];

    public static IReadOnlyList<SampleLink> Links(DateOnly today) =>
    [
        new("shafer", "eagle", null, "11 GHz licensed PTP", null, new() { FccCallSign = "WQXR388", FccLicenseExpiresOn = today.AddDays(61), AAntennaHeightM = 38, ZAntennaHeightM = 24, ChannelWidthMhz = 80, InServiceOn = today.AddMonths(-30), Mrc = 0 }),
        new("shafer", "boise-pop", null, "11 GHz licensed PTP", null, new() { FccCallSign = "WQXR391", FccLicenseExpiresOn = today.AddYears(6), FrequencyMhz = 10_995, AAntennaHeightM = 36, ZAntennaHeightM = 18, ChannelWidthMhz = 80, InServiceOn = today.AddMonths(-18) }),
        new("boise-pop", "hoff", null, "60/80 GHz PTP", null, new() { AAntennaHeightM = 18, ZAntennaHeightM = 50, InServiceOn = today.AddMonths(-9) }),
        new("boise-pop", "nampa", null, "11 GHz licensed PTP", null, new() { FccCallSign = "WQXS207", Status = RfLinkStatus.Provisioning, FrequencyMhz = 11_445, AAntennaHeightM = 20, ZAntennaHeightM = 22 }),
        new("shafer", null, "riverbend", "Tarana RN", "shafer", new() { CapacityMbps = 800, InServiceOn = today.AddMonths(-12) }),
        new("shafer", null, "hidden", "Tarana RNv", "shafer", new() { InServiceOn = today.AddMonths(-7) }),
        new("hoff", null, "foothill", "Siklu T280", "hoff", new() { InServiceOn = today.AddMonths(-4) }),
    ];

    public static IReadOnlyList<(string Key, string? Site, string? Customer, ElectricalServiceDetails Details, IReadOnlyList<ElectricalBillDetails> Bills)> Power(DateOnly today) =>
    [
        ("shafer", "shafer", null, new() { Utility = "Idaho Power", AccountNumber = "2204 118 733", MeterNumber = "EM-48812", ServiceVoltage = "120/240 V", Phase = ElectricalPhase.Single, Amps = 100, RatePlan = "Schedule 7", AverageMonthlyCost = 212.40m, AverageMonthlyKwh = 1_840 }, Bills(today, (208.17m, 1_822), (215.60m, 1_866), (211.02m, 1_834))),
        ("boise-pop", "boise-pop", null, new() { Utility = "Idaho Power", AccountNumber = "2204 118 901", MeterNumber = "EM-51177", ServiceVoltage = "277/480 V", Phase = ElectricalPhase.Three, Amps = 200, RatePlan = "Schedule 9S", AverageMonthlyCost = 1_090.15m, AverageMonthlyKwh = 9_730 }, Bills(today, (1_102.88m, 9_812), (1_077.42m, 9_648))),
        ("riverbend", null, "riverbend", new() { Utility = "Idaho Power", AccountNumber = "2204 552 018", ServiceVoltage = "120/240 V", Amps = 60, AverageMonthlyCost = 48.10m, AverageMonthlyKwh = 310 }, []),
    ];

    private static RfSystemDetails Base(string name, string band, decimal mbps, decimal cost, decimal mhz) =>
        new() { Name = name, FrequencyUsed = band, Type = RfSystemType.Ptmp, Role = RfSystemRole.PtmpBase, CapacityMbps = mbps, Cost = cost, DefaultFrequencyMhz = mhz };

    private static RfSystemDetails Subscriber(string name, string band, decimal mbps, decimal cost, decimal mhz) => Base(name, band, mbps, cost, mhz) with { Role = RfSystemRole.PtmpSubscriber };

    private static InfrastructureAssetDetails Site(string name, string code, AssetKind kind, string city, double latitude, double longitude, decimal ground) =>
        new() { Name = name, Code = code, Kind = kind, City = city, State = "ID", Country = "US", Latitude = latitude, Longitude = longitude, GroundElevationM = ground };

    /// <summary>Bills of the last full months, the newest first.</summary>
    private static List<ElectricalBillDetails> Bills(DateOnly today, params (decimal Cost, decimal Kwh)[] months)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return [.. months.Select((m, i) => new ElectricalBillDetails { PeriodStart = first.AddMonths(-i - 1), PeriodEnd = first.AddMonths(-i).AddDays(-1), Cost = m.Cost, Kwh = m.Kwh })];
    }
}
