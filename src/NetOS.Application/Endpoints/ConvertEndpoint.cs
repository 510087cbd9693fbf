using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Endpoints;

namespace NetOS.Application.Endpoints;

/// <summary>Makes a site of an endpoint and ties the endpoint to it.</summary>
/// <param name="Id">The endpoint.</param>
/// <param name="Version">The version the caller read; null when they do not care.</param>
/// <param name="Kind">The kind of site; null takes it from the facility type.</param>
/// <param name="Name">What it is called; null for the endpoint's own name.</param>
public sealed record ConvertEndpointToAsset(Guid Id, int? Version, AssetKind? Kind, string? Name) : ICommand<Guid>;

/// <summary>Makes a customer of an endpoint and ties the endpoint to it.</summary>
/// <param name="Id">The endpoint.</param>
/// <param name="Version">The version the caller read; null when they do not care.</param>
/// <param name="Kind">The kind of customer.</param>
/// <param name="Name">What it is called; null for the endpoint's own name.</param>
public sealed record ConvertEndpointToCustomer(Guid Id, int? Version, CustomerKind Kind, string? Name) : ICommand<Guid>;

internal sealed class ConvertEndpointHandler(
    IRecordStore<Endpoint> endpoints,
    IRequestHandler<CreateRecord<InfrastructureAsset, InfrastructureAssetDetails>, Guid> assets,
    IRequestHandler<CreateRecord<Customer, CustomerDetails>, Guid> customers,
    IUnitOfWork work,
    ICurrentCaller current) : IRequestHandler<ConvertEndpointToAsset, Guid>, IRequestHandler<ConvertEndpointToCustomer, Guid>
{
    public Task<Guid> Handle(ConvertEndpointToAsset command, CancellationToken ct) => ConvertAsync(
        command.Id,
        command.Version,
        Permission.InfrastructureEdit,
        details => assets.Handle(new(EndpointConversion.AssetOf(details, command.Kind, command.Name)), ct),
        (details, made) => details with { InfrastructureAssetId = made },
        ct);

    public Task<Guid> Handle(ConvertEndpointToCustomer command, CancellationToken ct) => ConvertAsync(
        command.Id,
        command.Version,
        Permission.CustomersEdit,
        details => customers.Handle(new(EndpointConversion.CustomerOf(details, command.Kind, command.Name)), ct),
        (details, made) => details with { CustomerId = made },
        ct);

    private Task<Guid> ConvertAsync(
        Guid id, int? version, string permission, Func<EndpointDetails, Task<Guid>> make, Func<EndpointDetails, Guid, EndpointDetails> tie, CancellationToken ct)
    {
        if (!current.Caller.May(permission))
            throw ForbiddenException.Permission(permission);
        return work.TransactAsync(
            async () =>
            {
                var endpoint = await endpoints.GetAsync(id, version, ct);
                var made = await make(endpoint.Details);

                // What the endpoint is tied to has to be stored before it.
                await work.SaveAsync(ct);
                endpoint.Revise(tie(endpoint.Details, made));
                await work.SaveAsync(ct);
                return endpoint.Id;
            },
            ct);
    }
}
