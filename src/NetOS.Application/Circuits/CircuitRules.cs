using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Contracts;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.ServiceTypes;

namespace NetOS.Application.Circuits;

internal sealed class CircuitValidator : DetailsValidator<CircuitDetails>
{
    public CircuitValidator()
    {
        Required(x => x.CircuitId);
        Required(x => x.CarrierId);
        Required(x => x.ServiceTypeId);
        Currency(x => x.Currency);
        Money(x => x.Mrc);
        Money(x => x.Nrc);
        RuleFor(x => x.BandwidthMbps).Must(v => v is null or (> 0 and <= 100_000_000)).WithMessage("A bandwidth in Mbps above 0, at most 100,000,000.")
            .Must(v => v is null || decimal.Round(v.Value, 3) == v).WithMessage("At most three decimals.");
        WebAddress(x => x.MonitoringUrl);
        RuleFor(x => x.Tags).Must(tags => tags.Count <= 50 && tags.All(t => t.Length is > 0 and <= 50)).WithMessage("At most 50 tags of 1 to 50 characters.");
        RuleFor(x => x.Route).Must(r => r is null || r.Coordinates.Count <= 10_000).WithMessage("At most 10,000 positions.");
    }
}

internal sealed class CircuitRules(ILiveRecords live, IRecordStore<LifecycleEvent> events, TermsKeeper terms, BusinessCalendar calendar)
    : IRecordRules<Circuit, CircuitDetails>
{
    public async Task<Circuit> CreateAsync(CircuitDetails details, CancellationToken ct)
    {
        await RequireAsync(null, details, ct);
        return Circuit.Create(details);
    }

    public async Task ReviseAsync(Circuit entity, CircuitDetails details, CancellationToken ct)
    {
        await RequireAsync(entity.Details, details, ct);
        if (entity.Details.Currency != details.Currency)
            await terms.RequireCurrencyAsync(SubjectRef.Circuit(entity.Id), details.Currency, ct);
        var ownRateChanged = entity.Details.Mrc != details.Mrc;
        foreach (var change in entity.Revise(details, calendar.Today))
            events.Add(change);
        if (ownRateChanged)
            terms.KeepLater(entity);
    }

    public Task RequireRestorableAsync(Circuit entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(null, entity.Details, ct, inScope: false));

    public Task AfterPresenceChangeAsync(IReadOnlyCollection<Circuit> entities, CancellationToken ct) => terms.KeepAsync(entities, ct);

    private async Task RequireAsync(CircuitDetails? before, CircuitDetails after, CancellationToken ct, bool inScope = true)
    {
        if (before?.CarrierId != after.CarrierId)
            await live.RequireAsync<Carrier>(after.CarrierId, "carrier_id", ct, inScope);
        if (before?.ServiceTypeId != after.ServiceTypeId)
            await live.RequireAsync<ServiceType>(after.ServiceTypeId, "service_type_id", ct, inScope);
        if (before?.AEndpointId != after.AEndpointId)
            await live.RequireAsync<Endpoint>(after.AEndpointId, "a_endpoint_id", ct, inScope);
        if (before?.ZEndpointId != after.ZEndpointId)
            await live.RequireAsync<Endpoint>(after.ZEndpointId, "z_endpoint_id", ct, inScope);
    }
}
