using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;

namespace NetOS.Infrastructure.Tiles;

/// <summary>What vector tiles can show.</summary>
internal static class TileLayers
{
    public const string Circuits = "circuits", Endpoints = "endpoints", RfLinks = "rf_links", Infrastructure = "infrastructure", Customers = "customers", Places = "places";

    /// <summary>Each layer with the records it shows and the list whose filters it takes: endpoints follow the circuits that land at them, alone or together with the sites.</summary>
    public static readonly IReadOnlyDictionary<string, (IReadOnlyList<Resource> Shows, Resource FilteredBy)> All = new Dictionary<string, (IReadOnlyList<Resource>, Resource)>
    {
        [Circuits] = ([CircuitResource.Definition], CircuitResource.Definition),
        [Endpoints] = ([EndpointResource.Definition], CircuitResource.Definition),
        [RfLinks] = ([RfLinkResource.Definition], RfLinkResource.Definition),
        [Infrastructure] = ([InfrastructureResource.Definition], InfrastructureResource.Definition),
        [Customers] = ([CustomerResource.Definition], CustomerResource.Definition),
        [Places] = ([InfrastructureResource.Definition, EndpointResource.Definition], CircuitResource.Definition),
    };
}
