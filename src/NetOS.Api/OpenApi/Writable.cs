using NetOS.Domain.Access;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Documents;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Feedback;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Carriers;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Electrical;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Feedback;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using NetOS.Infrastructure.ServiceTypes;

namespace NetOS.Api.OpenApi;

/// <summary>The fields a caller can send of each resource.</summary>
internal static class Writable
{
    private static readonly Dictionary<string, IReadOnlyCollection<string>> Fields = new()
    {
        [CircuitResource.Definition.Name] = BodyBinder<CircuitDetails>.Names,
        [CarrierResource.Definition.Name] = BodyBinder<CarrierDetails>.Names,
        [CarrierResource.Contacts.Name] = BodyBinder<CarrierContactDetails>.Names,
        [ServiceTypeResource.Definition.Name] = BodyBinder<ServiceTypeDetails>.Names,
        [EndpointResource.Definition.Name] = BodyBinder<EndpointDetails>.Names,
        [ContractResource.Definition.Name] = BodyBinder<ContractDetails>.Names,
        [LifecycleEventResource.Definition.Name] = BodyBinder<LifecycleEventDetails>.Names,
        [CustomerResource.Definition.Name] = BodyBinder<CustomerDetails>.Names,
        [InfrastructureResource.Definition.Name] = BodyBinder<InfrastructureAssetDetails>.Names,
        [RfSystemResource.Definition.Name] = BodyBinder<RfSystemDetails>.Names,
        [RfNodeResource.Definition.Name] = BodyBinder<RfNodeDetails>.Names,
        [RfLinkResource.Definition.Name] = BodyBinder<RfLinkDetails>.Names,
        [ElectricalResource.Definition.Name] = BodyBinder<ElectricalServiceDetails>.Names,
        [ElectricalResource.Bills.Name] = BodyBinder<ElectricalBillDetails>.Names,
        [FeedbackResource.Definition.Name] = BodyBinder<FeedbackDetails>.Names,
        [FeedbackResource.Comments.Name] = BodyBinder<FeedbackCommentDetails>.Names,
        [DocumentResource.Definition.Name] = BodyBinder<DocumentDetails>.Names,
        [UserResource.Definition.Name] = BodyBinder<UserDetails>.Names,
        [RoleResource.Definition.Name] = BodyBinder<RoleDetails>.Names,
    };

    public static IReadOnlyCollection<string> Of(Resource resource) => Fields.GetValueOrDefault(resource.Name, []);
}
