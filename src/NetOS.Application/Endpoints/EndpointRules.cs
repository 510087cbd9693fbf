using FluentValidation;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Endpoints;

namespace NetOS.Application.Endpoints;

internal sealed class EndpointValidator : PlaceValidator<EndpointDetails>
{
    public EndpointValidator()
    {
        RuleFor(x => x.Clli).Must(v => v is null || (v.Length is 8 or 11 && v.All(char.IsAsciiLetterOrDigit))).WithMessage("A CLLI has 8 or 11 letters and digits, e.g. IPLSINCG.");
    }
}

internal sealed class EndpointRules(ILiveRecords live) : IRecordRules<Endpoint, EndpointDetails>
{
    public async Task<Endpoint> CreateAsync(EndpointDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        return Endpoint.Create(details);
    }

    public async Task ReviseAsync(Endpoint entity, EndpointDetails details, CancellationToken ct)
    {
        if ((entity.Details.InfrastructureAssetId, entity.Details.CustomerId) != (details.InfrastructureAssetId, details.CustomerId))
            await RequireAsync(details, ct);
        entity.Revise(details);
    }

    public Task RequireRestorableAsync(Endpoint entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(entity.Details, ct));

    private async Task RequireAsync(EndpointDetails details, CancellationToken ct)
    {
        await live.RequireAsync<InfrastructureAsset>(details.InfrastructureAssetId, "infrastructure_asset_id", ct);
        await live.RequireAsync<Customer>(details.CustomerId, "customer_id", ct);
    }
}
