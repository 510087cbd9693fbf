using FluentValidation;
using NetOS.Application.Common.Records;
using NetOS.Domain.Common;
using NetOS.Domain.Rf;

namespace NetOS.Application.Rf;

internal sealed class RfSystemValidator : DetailsValidator<RfSystemDetails>
{
    public RfSystemValidator()
    {
        Required(x => x.Name);
        Currency(x => x.Currency);
        Money(x => x.Cost);
        Figure(x => x.CapacityMbps, 0.001m, 100_000_000, 3, "A capacity in Mbps above 0, at most 100,000,000.");
        Figure(x => x.DefaultFrequencyMhz, 1, RfLinkValidator.FrequencyLimit, 6, "A frequency between 1 and 300,000 MHz.");
        RuleFor(x => x.CompatibleBaseIds).Must(ids => ids.Distinct().Count() == ids.Count).WithMessage("The same base stands here twice.");
        RuleFor(x => x.CompatibleBaseIds).Must(ids => ids.Count <= 100).WithMessage("At most 100 bases.");
    }
}

internal sealed class RfSystemRules(IRecordStore<RfSystem> systems, IRfRepository repository, RfLinkNamer namer) : IRecordRules<RfSystem, RfSystemDetails>
{
    public async Task<RfSystem> CreateAsync(RfSystemDetails details, CancellationToken ct) => RfSystem.Create(details, await BasesAsync(details, ct));

    public async Task ReviseAsync(RfSystem entity, RfSystemDetails details, CancellationToken ct)
    {
        var before = entity.Details;
        if (before.Role != details.Role || before.Type != details.Type)
            await RequireUnusedAsync(entity, ct);
        else if (before.CompatibleBaseIds.Except(details.CompatibleBaseIds).ToList() is { Count: > 0 } dropped)
            await RequireUnservedAsync(entity, dropped, ct);
        entity.Revise(details, await BasesAsync(details, ct));
        if (before.Name != details.Name)
            await namer.FollowAsync(entity.Id, details.Name, ct);
    }

    private async Task RequireUnusedAsync(RfSystem system, CancellationToken ct)
    {
        var (links, nodes) = await repository.CountUsesAsync(system.Id, ct);
        if (links + nodes > 0)
            throw new RuleBrokenException("rf_system.in_use", $"{links} live links and {nodes} live nodes use {system.Details.Name}: its type and role stay. Make another system and set this one inactive.");
    }

    private async Task RequireUnservedAsync(RfSystem system, IReadOnlyList<Guid> dropped, CancellationToken ct)
    {
        if (await repository.CountServedAsync(system.Id, dropped, ct) is > 0 and var count)
            throw RuleBrokenException.Value("rf_system.base_serves", "compatible_base_ids", $"{count} live links of {system.Details.Name} are served by a base that would be dropped.");
    }

    private async Task<IReadOnlyCollection<RfSystem>> BasesAsync(RfSystemDetails details, CancellationToken ct) =>
        details.CompatibleBaseIds.Count == 0 ? [] : [.. (await systems.FindAsync([.. details.CompatibleBaseIds], ct)).Where(s => s.DeletedAt is null)];
}
