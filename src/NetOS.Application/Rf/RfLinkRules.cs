using System.Text.RegularExpressions;
using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;

namespace NetOS.Application.Rf;

internal sealed partial class RfLinkValidator : DetailsValidator<RfLinkDetails>
{
    /// <summary>Highest frequency a link may have, MHz.</summary>
    public const decimal FrequencyLimit = 300_000;

    public RfLinkValidator()
    {
        Required(x => x.AAssetId);
        Required(x => x.RfSystemId);
        Currency(x => x.Currency);
        Money(x => x.Capex);
        Money(x => x.Mrc);
        Money(x => x.Nrc);
        Money(x => x.SalvageValue);
        Figure(x => x.CapacityMbps, 0.001m, 100_000_000, 3, "A capacity in Mbps above 0, at most 100,000,000.");
        Figure(x => x.FrequencyMhz, 1, FrequencyLimit, 6, "A frequency between 1 and 300,000 MHz.");
        Figure(x => x.ChannelWidthMhz, 0.001m, 10_000, 4, "A channel width above 0, at most 10,000 MHz.");
        foreach (var height in new System.Linq.Expressions.Expression<Func<RfLinkDetails, decimal?>>[] { x => x.AAntennaHeightM, x => x.ZAntennaHeightM })
            Figure(height, 0, 1_000, 2, "A height above ground between 0 and 1,000 metres.");
        foreach (var azimuth in new System.Linq.Expressions.Expression<Func<RfLinkDetails, decimal?>>[] { x => x.AAzimuthDeg, x => x.ZAzimuthDeg })
            Figure(azimuth, 0, 359.99m, 2, "An azimuth from 0 to below 360 degrees.");
        RuleFor(x => x.FccCallSign).Must(v => v is null || CallSign().IsMatch(v)).WithMessage("A call sign has 2 to 4 letters and 2 to 4 digits, e.g. WQXR412.");
        RuleFor(x => x.DepreciationMonths).InclusiveBetween(1, 600).WithMessage("A number of months between 1 and 600.");
    }

    [GeneratedRegex("^[A-Z]{2,4}[0-9]{2,4}$", RegexOptions.None, 1000)]
    private static partial Regex CallSign();
}

internal sealed class RfLinkRules(ILiveRecords live, IRfRepository repository, RfLinkNamer namer, IRecordStore<LifecycleEvent> events, BusinessCalendar calendar) : IRecordRules<RfLink, RfLinkDetails>
{
    public async Task<RfLink> CreateAsync(RfLinkDetails details, CancellationToken ct)
    {
        await RequireAsync(null, details, ct);
        return RfLink.Create(details, await repository.PartsAsync(details, ct), await namer.NumberForAsync(details, Guid.Empty, ct));
    }

    public async Task ReviseAsync(RfLink entity, RfLinkDetails details, CancellationToken ct)
    {
        await RequireAsync(entity.Details, details, ct);
        var number = entity.KeepsNumber(details) ? entity.Number : await namer.NumberForAsync(details, entity.Id, ct);
        foreach (var change in entity.Revise(details, await repository.PartsAsync(details, ct), number, calendar.Today))
            events.Add(change);
    }

    public Task RequireRestorableAsync(RfLink entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(null, entity.Details, ct, inScope: false));

    public Task BeforeRestoreAsync(RfLink entity, CancellationToken ct) => namer.ReturnAsync(entity, ct);

    /// <summary>An end outside the caller's scope may stay, but cannot be chosen.</summary>
    private async Task RequireAsync(RfLinkDetails? before, RfLinkDetails after, CancellationToken ct, bool inScope = true)
    {
        if (before?.AAssetId != after.AAssetId)
            await live.RequireAsync<InfrastructureAsset>(after.AAssetId, "a_asset_id", ct, inScope);
        if (before?.ZAssetId != after.ZAssetId)
            await live.RequireAsync<InfrastructureAsset>(after.ZAssetId, "z_asset_id", ct, inScope);
        if (before?.ZCustomerId != after.ZCustomerId)
            await live.RequireAsync<Customer>(after.ZCustomerId, "z_customer_id", ct, inScope);
        if (before?.RfSystemId != after.RfSystemId)
            await live.RequireAsync<RfSystem>(after.RfSystemId, "rf_system_id", ct, inScope);
        if (before?.ARfNodeId != after.ARfNodeId)
            await live.RequireAsync<RfNode>(after.ARfNodeId, "a_rf_node_id", ct, inScope);
    }
}
