using FluentValidation;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Contracts;
using NetOS.Domain.Assets;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Electrical;

namespace NetOS.Application.Electrical;

internal sealed class ElectricalServiceValidator : DetailsValidator<ElectricalServiceDetails>
{
    public ElectricalServiceValidator()
    {
        Required(x => x.Utility);
        Currency(x => x.Currency);
        RuleFor(x => x.Amps).InclusiveBetween(1, 10_000).WithMessage("A breaker between 1 and 10,000 amps.");
        Money(x => x.AverageMonthlyCost);
        Figure(x => x.AverageMonthlyKwh, 0, 100_000_000, 1, "Kilowatt hours between 0 and 100,000,000.");
        WebAddress(x => x.MonitoringUrl);
    }
}

internal sealed class ElectricalServiceRules(ILiveRecords live, TermsKeeper terms) : IRecordRules<ElectricalService, ElectricalServiceDetails>
{
    public async Task<ElectricalService> CreateAsync(ElectricalServiceDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        return ElectricalService.Create(details);
    }

    public async Task ReviseAsync(ElectricalService entity, ElectricalServiceDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        var (before, subject) = (entity.Details, SubjectRef.ElectricalService(entity.Id));
        if (before.Currency != details.Currency)
            await terms.RequireCurrencyAsync(subject, details.Currency, ct);
        entity.Revise(details);
        if (before.AverageMonthlyCost != details.AverageMonthlyCost)
            await terms.KeepAsync([subject], ct);
    }

    public Task RequireRestorableAsync(ElectricalService entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(entity.Details, ct));

    private async Task RequireAsync(ElectricalServiceDetails details, CancellationToken ct)
    {
        await live.RequireAsync<InfrastructureAsset>(details.AssetId, "asset_id", ct);
        await live.RequireAsync<Customer>(details.CustomerId, "customer_id", ct);
    }
}
