using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.ServiceTypes;

namespace NetOS.Infrastructure.Seeding;

/// <summary>A circuit of the sample network with its contract and history.</summary>
internal sealed record SampleCircuit(string Carrier, string ServiceType, string A, string? Z, CircuitDetails Details, ContractDetails Contract, IReadOnlyList<LifecycleEventDetails> Events);

/// <summary>The sample network: four carriers, ten places, eight circuits whose contracts cover every urgency on the day it is loaded. Prices and contacts are invented.</summary>
internal static class SampleNetwork
{
    public static readonly IReadOnlyList<ServiceTypeDetails> ServiceTypes =
    [
        new() { Code = "Wave", Name = "Wavelength", Category = ServiceCategory.Wavelength, Description = "A wavelength on the carrier's optical network", DefaultSlaAvailability = 99.9m },
        new() { Code = "EPL", Name = "Ethernet private line", Category = ServiceCategory.Ethernet, Description = "Port to port, dedicated", DefaultSlaAvailability = 99.99m },
        new() { Code = "EVPL", Name = "Ethernet virtual private line", Category = ServiceCategory.Ethernet, Description = "VLAN to VLAN over shared ports", DefaultSlaAvailability = 99.9m },
        new() { Code = "DIA", Name = "Dedicated internet access", Category = ServiceCategory.Internet, DefaultSlaAvailability = 99.99m },
        new() { Code = "IP Transit", Name = "IP transit", Category = ServiceCategory.Internet, Description = "Full table over BGP", DefaultSlaAvailability = 99.99m },
        new() { Code = "Dark Fiber", Name = "Dark fiber", Category = ServiceCategory.DarkFiber, Description = "Unlit strands" },
        new() { Code = "Cross-Connect", Name = "Cross-connect", Category = ServiceCategory.CrossConnect, Description = "Inside one building", DefaultSlaAvailability = 99.99m },
        new() { Code = "Broadband", Name = "Broadband", Category = ServiceCategory.Internet, Description = "Best effort" },
    ];

    public static readonly IReadOnlyList<(string Key, CarrierDetails Details)> Carriers =
    [
        ("lumen", new() { Name = "Lumen", ShortName = "Lumen", Asn = 3356, Website = "https://www.lumen.com", NocPhone = "+1 555 0100", NocEmail = "noc@lumen.example" }),
        ("zayo", new() { Name = "Zayo", ShortName = "Zayo", Asn = 6461, Website = "https://www.zayo.com", NocPhone = "+1 555 0110", NocEmail = "noc@zayo.example" }),
        ("cogent", new() { Name = "Cogent", ShortName = "Cogent", Asn = 174, Website = "https://www.cogentco.com", NocPhone = "+1 555 0120", NocEmail = "noc@cogent.example" }),
        ("he", new() { Name = "Hurricane Electric", ShortName = "Hurricane", Asn = 6939, Website = "https://he.net", NocPhone = "+1 555 0130", NocEmail = "noc@he.example" }),
    ];

    public static readonly IReadOnlyList<(string Carrier, CarrierContactDetails Details)> Contacts =
    [
        ("lumen", new() { Role = ContactRole.Noc, Name = "NOC, 24/7", Phone = "+1 555 0100", Email = "noc@lumen.example", EscalationLevel = 1 }),
        ("lumen", new() { Role = ContactRole.AccountManager, Name = "Priya Raman", Phone = "+1 555 0101", Email = "priya.raman@lumen.example" }),
        ("zayo", new() { Role = ContactRole.Noc, Name = "Network control center", Phone = "+1 555 0110", Email = "noc@zayo.example", EscalationLevel = 1 }),
        ("zayo", new() { Role = ContactRole.Billing, Name = "Wholesale billing", Email = "billing@zayo.example" }),
        ("cogent", new() { Role = ContactRole.Noc, Name = "Customer support, 24/7", Phone = "+1 555 0120", Email = "noc@cogent.example", EscalationLevel = 1 }),
        ("cogent", new() { Role = ContactRole.Escalation, Name = "Tomas Berg", Phone = "+1 555 0121", EscalationLevel = 2 }),
        ("he", new() { Role = ContactRole.Noc, Name = "NOC", Phone = "+1 555 0130", Email = "noc@he.example", EscalationLevel = 1 }),
        ("he", new() { Role = ContactRole.AccountManager, Name = "Lena Fischer", Email = "lena.fischer@he.example" }),
    ];

    public static readonly IReadOnlyList<(string Key, EndpointDetails Details)> Endpoints =
    [
        ("indy", Place("Indy Telcom Center", "733 W Henry St", "Indianapolis", "IN", "46225", FacilityType.CarrierHotel, 39.7587, -86.1713) with { DemarcSuite = "210", DemarcRack = "14", DemarcPanel = "3", DemarcPort = "17" }),
        ("cermak", Place("Cermak data center", "350 E Cermak Rd", "Chicago", "IL", "60616", FacilityType.DataCenter, 41.8539, -87.6181) with { DemarcSuite = "5", DemarcRack = "5080", DemarcPanel = "1", DemarcPort = "9" }),
        ("denver", Place("910 15th Street", "910 15th St", "Denver", "CO", "80202", FacilityType.CarrierHotel, 39.7458, -104.9955)),
        ("slc", Place("Salt Lake POP", "572 S DeLong St", "Salt Lake City", "UT", "84104", FacilityType.Pop, 40.7571, -111.9536)),
        ("boise", Place("Boise POP", "435 W McGregor Ct", "Boise", "ID", "83705", FacilityType.Pop, 43.5782, -116.1989)),
        ("seattle", Place("Westin Building Exchange", "2001 6th Ave", "Seattle", "WA", "98121", FacilityType.CarrierHotel, 47.6143, -122.3388)),
        ("portland", Place("Pittock Block", "921 SW Washington St", "Portland", "OR", "97205", FacilityType.CarrierHotel, 45.5213, -122.6819)),
        ("fremont", Place("Fremont 1", "48233 Warm Springs Blvd", "Fremont", "CA", "94539", FacilityType.DataCenter, 37.4708, -121.9195)),
        ("ashburn", Place("Ashburn campus", "21715 Filigree Ct", "Ashburn", "VA", "20147", FacilityType.DataCenter, 39.0163, -77.4590)),
        ("nampa", Place("Nampa aggregation", "1112 1st St S", "Nampa", "ID", "83651", FacilityType.AggregationSite, 43.5788, -116.5587)),
    ];

    public static IReadOnlyList<SampleCircuit> Circuits(DateOnly today) =>
    [
        new(
            "lumen", "EPL", "indy", "cermak",
            new() { CircuitId = "L3/ETH/009812/INDY", Name = "Indianapolis to Chicago", Status = CircuitStatus.Active, Purpose = CircuitPurpose.Backhaul, BandwidthMbps = 10_000, Handoff = "10GBASE-LR SMF LC", Protection = CircuitProtection.Unprotected, DiversityGroup = "IND-CHI-1", Vlan = "2114", Ban = "5-QXR7742", PoNumber = "PO-20240112", GlCode = "6120 Transport", Mrc = 4058.20m, Nrc = 2500m, InstallDate = today.AddMonths(-33), Tags = ["core ring", "indy"] },
            Term("SO-448120", today, deadlineIn: 18, notice: 60, months: 36) with { NoticeMethod = "certified mail", MsaReference = "MSA-2019-0417", EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 3m, Etf = new EtfFixedAmount(18_000m), WaivedNrc = 1000m },
            [Happened(LifecycleEventKind.Order, today.AddMonths(-35), "Ordered"), Happened(LifecycleEventKind.Foc, today.AddMonths(-34), "Firm order commitment received"), Happened(LifecycleEventKind.Install, today.AddMonths(-33), "Installed and tested at 10 Gbps")]),
        new(
            "zayo", "Wave", "denver", "slc",
            new() { CircuitId = "OQYX/284117//ZYO", Name = "Denver to Salt Lake", Status = CircuitStatus.Active, Purpose = CircuitPurpose.Transport, BandwidthMbps = 100_000, Handoff = "100GBASE-LR4", Protection = CircuitProtection.Diverse, DiversityGroup = "WEST-1", Mrc = 9850m, Nrc = 5000m, InstallDate = today.AddMonths(-36), Tags = ["core ring"], AtRisk = true, AtRiskReason = "Shares the I-80 conduit with the backup path" },
            Term("ZYO-33871", today, deadlineIn: -12, notice: 90, months: 36) with { EscalatorKind = EscalatorKind.None, Etf = new EtfPercentOfRemaining(75m) },
            [Happened(LifecycleEventKind.Install, today.AddMonths(-36), "Wave turned up"), Happened(LifecycleEventKind.Outage, today.AddDays(-51), "Fibre cut, 3 h 42 min") with { Description = "Carrier ticket 28811904" }, Happened(LifecycleEventKind.Repair, today.AddDays(-51), "Spliced and back in service")]),
        new(
            "cogent", "DIA", "boise", null,
            new() { CircuitId = "3-001188420", Name = "Boise internet", Status = CircuitStatus.Active, Purpose = CircuitPurpose.Internet, BandwidthMbps = 10_000, Ban = "C-88213", Mrc = 1450m, InstallDate = today.AddMonths(-11) },
            Term("COG-2025-118", today, deadlineIn: 64, notice: 30, months: 12) with { EndOfTerm = EndOfTerm.AutoRenew, RenewalTermMonths = 12 },
            [Happened(LifecycleEventKind.Activation, today.AddMonths(-11), "Activated at 10 Gbps")]),
        new(
            "he", "IP Transit", "fremont", null,
            new() { CircuitId = "HE-IPT-10932", Name = "Fremont transit", Status = CircuitStatus.Active, Purpose = CircuitPurpose.Internet, BandwidthMbps = 100_000, Mrc = 6500m, InstallDate = today.AddMonths(-20) },
            Term("HE-10932", today, deadlineIn: 129, notice: 30, months: 24) with { EndOfTerm = EndOfTerm.MonthToMonth, RenewalTermMonths = null },
            [Happened(LifecycleEventKind.Install, today.AddMonths(-20), "Cross-connect and BGP session up"), Happened(LifecycleEventKind.BandwidthChange, today.AddMonths(-8), "Port upgraded to 100GE")]),
        new(
            "lumen", "Wave", "cermak", "ashburn",
            new() { CircuitId = "L3/WAVE/014402/CHCG", Name = "Chicago to Ashburn", Status = CircuitStatus.Active, Purpose = CircuitPurpose.Transport, BandwidthMbps = 100_000, Handoff = "100GBASE-LR4", Protection = CircuitProtection.Protected, Mrc = 11_240.50m, Nrc = 7500m, InstallDate = today.AddMonths(-14), Tags = ["core ring"] },
            Term("SO-451903", today, deadlineIn: 420, notice: 60, months: 36) with { EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 150m, Etf = new EtfBanded([new EtfBand(1, 100m), new EtfBand(13, 50m)]) },
            [Happened(LifecycleEventKind.Install, today.AddMonths(-14), "Wave accepted")]),
        new(
            "zayo", "EVPL", "nampa", "boise",
            new() { CircuitId = "OGYX/331902//ZYO", Name = "Nampa backhaul", Status = CircuitStatus.DisconnectPending, Purpose = CircuitPurpose.Backhaul, BandwidthMbps = 2_000, Mrc = 1125m, InstallDate = today.AddMonths(-40), BillingStopOn = today.AddDays(45) },
            Term("ZYO-30112", today, deadlineIn: 5, notice: 30, months: 36) with { Status = ContractStatus.MonthToMonth, EndOfTerm = EndOfTerm.MonthToMonth, RenewalTermMonths = null },
            [Happened(LifecycleEventKind.DisconnectRequest, today.AddDays(-15), "Replaced by own licensed link")]),
        new(
            "he", "Cross-Connect", "seattle", "portland",
            new() { CircuitId = "HE-PTP-20588", Name = "Seattle to Portland", Status = CircuitStatus.Provisioning, Purpose = CircuitPurpose.Transport, BandwidthMbps = 10_000, Mrc = 1750m, Nrc = 500m, OrderDate = today.AddDays(-40) },
            new() { AgreementNumber = "HE-20588", Kind = ContractKind.ServiceOrder, StartDate = today.AddDays(20), TermMonths = 24, EndOfTerm = EndOfTerm.AutoRenew, RenewalTermMonths = 12, NoticeDays = 30 },
            [Happened(LifecycleEventKind.Order, today.AddDays(-40), "Ordered"), Happened(LifecycleEventKind.Foc, today.AddDays(-12), "Firm order commitment received")]),
        new(
            "cogent", "Dark Fiber", "slc", "boise",
            new() { CircuitId = "3-001204418", Name = "Salt Lake to Boise fibre", Status = CircuitStatus.Quoted, Purpose = CircuitPurpose.Backhaul, Mrc = 3960m, Nrc = 40_000m },
            new() { AgreementNumber = "COG-Q-5521", Kind = ContractKind.ServiceOrder, StartDate = today.AddDays(60), TermMonths = 60, EndOfTerm = EndOfTerm.AutoDisconnect, NoticeDays = 0, Status = ContractStatus.Draft },
            [Happened(LifecycleEventKind.Quote, today.AddDays(-9), "Quote received, valid 60 days")]),
    ];

    private static EndpointDetails Place(string name, string street, string city, string state, string zip, FacilityType type, double latitude, double longitude) =>
        new() { Name = name, AddressLine1 = street, City = city, State = state, PostalCode = zip, Country = "US", FacilityType = type, Latitude = latitude, Longitude = longitude };

    /// <summary>A contract in force whose deadline is this many days away.</summary>
    private static ContractDetails Term(string number, DateOnly today, int deadlineIn, int notice, int months)
    {
        var start = today.AddDays(deadlineIn + notice + 1).AddMonths(-months);
        return new()
        {
            AgreementNumber = number,
            Kind = ContractKind.ServiceOrder,
            StartDate = start,
            EndDate = today.AddDays(deadlineIn + notice),
            CoTerminated = true,
            NoticeDays = notice,
            EndOfTerm = EndOfTerm.AutoRenew,
            RenewalTermMonths = 12,
            SignedOn = start.AddDays(-21),
        };
    }

    private static LifecycleEventDetails Happened(LifecycleEventKind kind, DateOnly on, string title) => new() { Kind = kind, OccurredOn = on, Title = title };
}
