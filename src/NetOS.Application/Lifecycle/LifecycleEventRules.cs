using FluentValidation;
using MediatR;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Assets;
using NetOS.Domain.Circuits;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;

namespace NetOS.Application.Lifecycle;

internal sealed class LifecycleEventValidator : DetailsValidator<LifecycleEventDetails>
{
    public LifecycleEventValidator()
    {
        Required(x => x.Title);
        RuleFor(x => x.OccurredOn).NotEmpty().WithMessage("Required: the day it happened.");
    }
}

/// <summary>Writes down something that happened to a circuit, a site or an RF link.</summary>
public sealed record RecordLifecycleEvent(LifecycleSubject Subject, LifecycleEventDetails Details) : ICommand<Guid>;

internal sealed class RecordLifecycleEventHandler(
    IRecordStore<Circuit> circuits, IRecordStore<InfrastructureAsset> assets, IRecordStore<RfLink> links, IRecordStore<LifecycleEvent> events, IValidator<LifecycleEventDetails> validator, ICurrentCaller current)
    : IRequestHandler<RecordLifecycleEvent, Guid>
{
    public async Task<Guid> Handle(RecordLifecycleEvent command, CancellationToken ct)
    {
        validator.Check(command.Details);
        var subject = command.Subject;
        if (subject.CircuitId is { } circuit)
            await circuits.GetAsync(circuit, null, ct);
        if (subject.AssetId is { } asset)
            await assets.GetAsync(asset, null, ct);
        if (subject.RfLinkId is { } link)
            await links.GetAsync(link, null, ct);
        var source = current.Source == "user" ? LifecycleEventSource.User : LifecycleEventSource.Api;
        var happened = LifecycleEvent.Create(subject, command.Details, source);
        events.Add(happened);
        return happened.Id;
    }
}

internal sealed class LifecycleEventRules : IRecordRules<LifecycleEvent, LifecycleEventDetails>
{
    public Task<LifecycleEvent> CreateAsync(LifecycleEventDetails details, CancellationToken ct) =>
        throw new NotSupportedException("An event is written to its record (RecordLifecycleEvent).");

    public Task ReviseAsync(LifecycleEvent entity, LifecycleEventDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}
