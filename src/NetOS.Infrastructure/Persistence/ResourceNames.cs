using NetOS.Domain.Access;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Documents;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Feedback;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Renewals;
using NetOS.Domain.Rf;
using NetOS.Domain.ServiceTypes;

namespace NetOS.Infrastructure.Persistence;

/// <summary>The API's name of each kind of entity, and the words people know one by.</summary>
internal static class ResourceNames
{
    public static string Of(Entity entity) => entity switch
    {
        Circuit => "circuits",
        Carrier => "carriers",
        CarrierContact => "carrier-contacts",
        ServiceType => "service-types",
        Endpoint => "endpoints",
        EndpointMerge => "endpoint-merges",
        Contract => "contracts",
        LifecycleEvent => "lifecycle-events",
        Customer => "customers",
        InfrastructureAsset => "infrastructure",
        RfSystem => "rf-systems",
        RfNode => "rf-nodes",
        RfLink => "rf-links",
        ElectricalService => "electrical-services",
        ElectricalBill => "electrical-bills",
        Document => "documents",
        Renewal => "renewals",
        FeedbackRequest => "feedback",
        FeedbackComment => "feedback-comments",
        User => "users",
        Role => "roles",
        ApiToken => "api-tokens",
        _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.GetType().Name, "Name this kind here."),
    };

    public static string LabelOf(Entity entity) => entity switch
    {
        Circuit circuit => circuit.Details.CircuitId,
        Carrier carrier => carrier.Details.Name,
        CarrierContact contact => contact.Details.Name,
        ServiceType type => type.Details.Code,
        Endpoint endpoint => endpoint.Details.Name,
        EndpointMerge merge => merge.SurvivorName,
        Contract contract => contract.Details.AgreementNumber ?? contract.Id.ToString(),
        LifecycleEvent happened => NamingConventions.Snake(happened.Details.Kind.ToString()),
        Customer customer => customer.Details.Name,
        InfrastructureAsset asset => asset.Details.Name,
        RfSystem system => system.Details.Name,
        RfNode node => node.Details.Name ?? node.Id.ToString(),
        RfLink link => link.Name,
        ElectricalService service => $"{service.Details.Utility} {service.Details.AccountNumber ?? service.Details.MeterNumber}".TrimEnd(),
        ElectricalBill bill => $"{bill.Details.PeriodStart:yyyy-MM-dd} to {bill.Details.PeriodEnd:yyyy-MM-dd}",
        Document document => document.Details.Title,
        Renewal renewal => "Renewal",
        FeedbackRequest request => request.Details.Title,
        FeedbackComment => "Comment",
        User user => user.Details.Email,
        Role role => role.Details.Name,
        ApiToken token => token.Name,
        _ => entity.Id.ToString(),
    };
}
