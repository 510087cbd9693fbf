using FluentValidation;
using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Contracts;
using NetOS.Domain.Contracts;
using NetOS.Domain.Electrical;

namespace NetOS.Application.Electrical;

internal sealed class ElectricalBillValidator : DetailsValidator<ElectricalBillDetails>
{
    public ElectricalBillValidator()
    {
        RuleFor(x => x.PeriodStart).NotEmpty().WithMessage("Required: the first day the bill covers.");
        RuleFor(x => x.PeriodEnd).NotEmpty().WithMessage("Required: the last day the bill covers.");
        Money(x => x.Cost);
        Figure(x => x.Kwh, 0, 100_000_000, 3, "Kilowatt hours between 0 and 100,000,000.");
    }
}

/// <summary>Adds a bill to an electrical service.</summary>
public sealed record AddElectricalBill(Guid ElectricalServiceId, ElectricalBillDetails Details) : ICommand<Guid>;

internal sealed class AddElectricalBillHandler(IRecordStore<ElectricalService> services, IRecordStore<ElectricalBill> bills, IValidator<ElectricalBillDetails> validator)
    : IRequestHandler<AddElectricalBill, Guid>
{
    public async Task<Guid> Handle(AddElectricalBill command, CancellationToken ct)
    {
        validator.Check(command.Details);
        await services.GetAsync(command.ElectricalServiceId, null, ct);
        var bill = ElectricalBill.Create(command.ElectricalServiceId, command.Details);
        bills.Add(bill);
        return bill.Id;
    }
}

internal sealed class ElectricalBillRules : IRecordRules<ElectricalBill, ElectricalBillDetails>
{
    public Task<ElectricalBill> CreateAsync(ElectricalBillDetails details, CancellationToken ct) =>
        throw new NotSupportedException("A bill is added to its service (AddElectricalBill).");

    public Task ReviseAsync(ElectricalBill entity, ElectricalBillDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}

/// <summary>The bills of a service.</summary>
public interface IElectricalBillRepository
{
    /// <summary>Live bills, those that end latest first.</summary>
    Task<IReadOnlyList<ElectricalBillDetails>> NewestAsync(Guid electricalServiceId, int limit, CancellationToken ct);
}

/// <summary>Takes a service's averages from its newest bills.</summary>
/// <param name="Id">The service.</param>
/// <param name="Version">The version the caller read; null when they do not care.</param>
/// <param name="Bills">How many of the newest count; 12 = usually a year.</param>
public sealed record RecomputeElectricalAverages(Guid Id, int? Version, int Bills) : ICommand<Guid>;

internal sealed class RecomputeElectricalAveragesHandler(IRecordStore<ElectricalService> services, IElectricalBillRepository bills, TermsKeeper terms) : IRequestHandler<RecomputeElectricalAverages, Guid>
{
    public async Task<Guid> Handle(RecomputeElectricalAverages command, CancellationToken ct)
    {
        var service = await services.GetAsync(command.Id, command.Version, ct);
        var newest = await bills.NewestAsync(service.Id, command.Bills, ct);
        if (newest.Count == 0)
            throw new ConflictException("electrical.no_bills", "There are no bills to take the averages from: add one first.");
        service.KeepAverages(MonthlyAverage.Of(newest));
        await terms.KeepAsync([SubjectRef.ElectricalService(service.Id)], ct);
        return service.Id;
    }
}
