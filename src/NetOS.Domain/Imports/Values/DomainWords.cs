using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;

namespace NetOS.Domain.Imports.Values;

/// <summary>The words of the domain's own lists, with what sheets of carriers and towers write for them.</summary>
public static class DomainWords
{
    public static readonly WordTable CarrierStatus = Of<CarrierStatus>(("active", "yes, current, in use, enabled"), ("inactive", "no, former, disabled, closed, not in use"));

    public static readonly WordTable CircuitStatus = Of<CircuitStatus>(
        ("quoted", "quote, quoting, pricing, proposed, planned, RFQ, budgetary"),
        ("ordered", "order placed, on order, submitted, pending order, order submitted"),
        ("provisioning", "in provisioning, pending install, installing, in progress, in delivery, FOC, turning up, testing, being built, under construction, WIP, implementation"),
        ("active", "in service, live, up, installed, production, in production, billing, operational, working, current, IS, connected, A, on net, lit"),
        ("disconnect_pending", "pending disconnect, disconnecting, disco pending, pending disco, to be disconnected, disconnect requested, disconnect ordered, terminating, notice given, decommissioning"),
        ("disconnected", "disco, discod, disconnect, terminated, out of service, OOS, decommissioned, decom, retired, inactive, closed, deactivated, ceased, D, removed"),
        ("cancelled", "canceled, cancel, withdrawn, void, rejected, killed, aborted"));

    public static readonly WordTable CircuitPurpose = Of<CircuitPurpose>(
        ("backhaul", "back haul, tower backhaul, cell backhaul"),
        ("transport", "long haul, core, metro, ring, wave transport, backbone"),
        ("internet", "DIA, transit, IP transit, upstream, internet access"),
        ("customer_access", "customer, access, last mile, local loop, tail, resale, end user"),
        ("interconnect", "NNI, ENNI, peering, cross connect, xconnect, interconnection"),
        ("management", "OOB, out of band, mgmt, management network"),
        ("other", "misc, miscellaneous"));

    public static readonly WordTable CircuitProtection = Of<CircuitProtection>(
        ("unprotected", "none, no, linear, single"),
        ("protected", "yes, switched, 1+1, APS, ring protected"),
        ("diverse", "diversely routed, diversity, redundant path, geo diverse"));

    public static readonly WordTable FacilityType = Of<FacilityType>(
        ("data_center", "datacentre, data centre, DC, colo, colocation, IDC"),
        ("carrier_hotel", "meet me room, MMR, telecom hotel, telco hotel"),
        ("pop", "point of presence, CO, central office, headend, hub, hut, regen, ILA, wire center"),
        ("tower", "cell tower, cell site, LTOWER, GTOWER, MTOWER, monopole, mast, guyed tower, lattice tower"),
        ("rooftop", "roof, roof top"),
        ("office", "branch, headquarters, HQ"),
        ("customer_premises", "customer premise, customer, prem, premises, premise, CPE, end user, business, customer site, multi tenant building, building, school"),
        ("aggregation_site", "aggregation, agg, agg site, cabinet"),
        ("other", "misc, unknown"));

    public static readonly WordTable AssetKind = Of<AssetKind>(
        ("tower", "cell tower, cell site, TOWER, LTOWER, GTOWER, MTOWER, NTOWER, UTOWER, POLE, MAST, PIPE, monopole, guyed, lattice, self support, self supporting, water tower, TANK, SILO, STACK, RIG, SIGN, water tank, grain elevator, radio tower"),
        ("rooftop", "roof, roof top, B, BANT, BMAST, BPOLE, BTWR, BPIPE, building, building rooftop"),
        ("data_center", "datacentre, data centre, DC, IDC"),
        ("colo", "colocation, collocation, cage"),
        ("pop", "point of presence, CO, central office, headend, hub, hut, wire center, regen"),
        ("carrier_hotel", "meet me room, MMR, telecom hotel, telco hotel"),
        ("office", "branch, headquarters, HQ"),
        ("aggregation_site", "aggregation, agg, agg site, cabinet"));

    public static readonly WordTable AssetStatus = Of<AssetStatus>(
        ("planned", "proposed, future, design, pending, construction, under construction"),
        ("active", "in service, live, operational, built, constructed, on air, current, leased, A"),
        ("decommissioning", "being decommissioned, pending decommission, decom pending, exiting"),
        ("retired", "decommissioned, decom, closed, inactive, terminated, dismantled, removed"));

    public static readonly WordTable CustomerKind = Of<CustomerKind>(
        ("commercial", "business, company, enterprise, SMB, COM, C"),
        ("mfc", "MDU, MFC, multi family, multi family community, multifamily, apartment, apartments, community, HOA, residential community"));

    public static readonly WordTable CustomerStatus = Of<CustomerStatus>(
        ("prospect", "lead, pending, potential, quoted, opportunity"),
        ("active", "live, current, in service, customer, billing"),
        ("inactive", "former, closed, cancelled, canceled, disconnected, lost, churned"));

    public static readonly WordTable ContractKind = Of<ContractKind>(
        ("service_order", "SO, SOF, order, order form, service order form, circuit, circuit order, work order, contract, SOW, statement of work"),
        ("msa", "master services agreement, master service agreement, master agreement, master, framework agreement"),
        ("lease", "tower lease, site lease, ground lease, rooftop lease, rent, land lease"),
        ("license", "licence, site license, license agreement, IRU"),
        ("colocation", "colo, collocation, colo agreement"),
        ("power", "electric, electricity, utility, utility service"),
        ("other", "misc, NDA, amendment"));

    public static readonly WordTable ContractStatus = Of<ContractStatus>(
        ("draft", "unsigned, in draft, negotiating, negotiation, pending signature, in review"),
        ("scheduled", "future, upcoming, not started"),
        ("active", "current, in force, in term, in effect, executed, live, open"),
        ("month_to_month", "MTM, M2M, M-T-M, monthly, evergreen, out of term, holdover"),
        ("expired", "ended, lapsed, closed, complete, completed"),
        ("terminated", "cancelled, canceled, cancelled early, early terminated"),
        ("superseded", "replaced, renewed, amended"));

    public static readonly WordTable EndOfTerm = Of<EndOfTerm>(
        ("auto_renew", "auto, automatic, auto renewal, renews automatically, automatic renewal, yes, evergreen, renew, renews, auto renews, autorenew"),
        ("month_to_month", "MTM, M2M, M-T-M, monthly, month by month"),
        ("auto_disconnect", "expires, expire, ends, terminates, disconnect, no renewal, no, none, does not renew"));

    public static readonly WordTable EscalatorKind = Of<EscalatorKind>(
        ("none", "no, fixed, flat, n/a"),
        ("fixed_percent", "percent, percentage, annual percent, fixed percentage"),
        ("fixed_step", "step, amount, dollar, fixed amount, fixed increase, flat increase"),
        ("cpi", "CPI-U, consumer price index, index, indexed, inflation"));

    public static readonly WordTable RfLinkStatus = Of<RfLinkStatus>(
        ("planned", "proposed, design, future, pending, coordinated"),
        ("provisioning", "installing, building, under construction, in progress"),
        ("active", "in service, live, up, on air, operational, licensed, A, current"),
        ("decommissioning", "being decommissioned, decom pending"),
        ("retired", "decommissioned, decom, cancelled, canceled, expired, terminated, inactive, down, removed, C, E, T"));

    public static readonly WordTable RfSystemType = Of<RfSystemType>(
        ("PTP", "P2P, point to point, PtP, backhaul radio"),
        ("PtMP", "PMP, P2MP, point to multipoint, multipoint, PTMP"));

    public static readonly WordTable RfSystemRole = Of<RfSystemRole>(
        ("standalone", "stand alone, PTP, none"),
        ("ptmp_base", "base, AP, access point, base station, BN, master, hub"),
        ("ptmp_subscriber", "subscriber, SM, CPE, client, remote, RN, slave, station, subscriber module"));

    public static readonly WordTable ElectricalPhase = Of<ElectricalPhase>(
        ("single", "1, one, 1 phase, single phase, 1ph, 1ø, mono"),
        ("three", "3, 3 phase, three phase, 3ph, 3ø, poly"));

    public static readonly WordTable ElectricalServiceStatus = Of<ElectricalServiceStatus>(
        ("planned", "pending, ordered, applied, requested, new"),
        ("active", "on, live, in service, connected, current, open"),
        ("disconnected", "off, closed, inactive, terminated, disconnect, final, stopped"));

    public static readonly WordTable LifecycleEventKind = Of<LifecycleEventKind>(
        ("quote", "quoted, pricing, RFQ"),
        ("order", "ordered, order placed, order submitted"),
        ("foc", "FOC received, firm order commitment, FOC date"),
        ("install", "installed, installation, delivered, delivery"),
        ("activation", "activated, turn up, turned up, turnup, in service, go live, accepted, acceptance"),
        ("bandwidth_change", "upgrade, downgrade, bandwidth upgrade, speed change, capacity change"),
        ("rate_change", "price change, MRC change, reprice, repriced, rate increase, escalation"),
        ("move", "moved, relocation, relocated, re-termination"),
        ("outage", "down, incident, trouble, failure, ticket, trouble ticket"),
        ("repair", "repaired, restored, fixed, resolved"),
        ("renewal", "renewed, renew, extension, extended"),
        ("disconnect_request", "disconnect requested, notice, notice sent, disconnect order, cancel request"),
        ("disconnect", "disconnected, terminated, disco, ceased"),
        ("note", "comment, other, remark, info"));

    private static WordTable Of<T>(params (string Value, string Synonyms)[] words) where T : struct, Enum
    {
        var known = words.ToDictionary(word => word.Value, word => word.Synonyms.Split(", "), StringComparer.Ordinal);
        return new WordTable([.. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(NameOf).Select(name => new WordChoice(name, known[name]))]);
    }

    private static string NameOf(FieldInfo value) => value.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(value.Name);
}
