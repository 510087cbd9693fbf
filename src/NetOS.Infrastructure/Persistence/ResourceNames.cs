using NetOS.Domain.Access;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
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
        Contract => "contracts",
        LifecycleEvent => "lifecycle-events",
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
        Contract contract => contract.Details.AgreementNumber ?? contract.Id.ToString(),
        LifecycleEvent happened => NamingConventions.Snake(happened.Details.Kind.ToString()),
        User user => user.Details.Email,
        Role role => role.Details.Name,
        ApiToken token => token.Name,
        _ => entity.Id.ToString(),
    };
}
