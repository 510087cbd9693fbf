using System.Net.Mail;
using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Contracts;
using NetOS.Application.Rf;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Contracts;
using NetOS.Domain.Lifecycle;

namespace NetOS.Application.Assets;

internal sealed class InfrastructureAssetValidator : PlaceValidator<InfrastructureAssetDetails>
{
    public InfrastructureAssetValidator()
    {
        Currency(x => x.Currency);
        Money(x => x.Mrc);
        Money(x => x.Nrc);
        RuleFor(x => x.AsrNumber).Must(v => v is null || (v.Length == 7 && v.All(char.IsAsciiDigit))).WithMessage("An antenna structure registration has 7 digits, e.g. 1009130.");
        Figure(x => x.HeightM, 0, 1_000, 2, "A height above ground between 0 and 1,000 metres.");
        Figure(x => x.GroundElevationM, -450, 9_000, 2, "A ground elevation between -450 and 9,000 metres above mean sea level.");
        Figure(x => x.PowerKwCommitted, 0, 100_000, 3, "A power between 0 and 100,000 kW.");
        RuleFor(x => x.RackUnitsCommitted).InclusiveBetween(0, 100_000).WithMessage("A number of rack units between 0 and 100,000.");
        RuleFor(x => x.Contacts).Must(c => c.Count <= 20).WithMessage("At most 20 contacts.");
        RuleFor(x => x.Contacts).Must(contacts => contacts.All(IsValid))
            .WithMessage($"Each contact is {{\"name\", \"role\", \"phone\", \"email\"}}: a name of 1 to {TextLength} characters, the others at most {TextLength}, the e-mail a valid address.");
    }

    private static bool IsValid(AssetContact contact) =>
        contact.Name.Length is > 0 and <= TextLength && (contact.Role?.Length ?? 0) <= TextLength && (contact.Phone?.Length ?? 0) <= TextLength
        && (contact.Email is null || (contact.Email.Length <= TextLength && MailAddress.TryCreate(contact.Email, out var address) && address.Address == contact.Email));
}

internal sealed class InfrastructureAssetRules(ILiveRecords live, RfLinkNamer links, TermsKeeper terms, IRecordStore<LifecycleEvent> events, BusinessCalendar calendar)
    : IRecordRules<InfrastructureAsset, InfrastructureAssetDetails>
{
    public async Task<InfrastructureAsset> CreateAsync(InfrastructureAssetDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        return InfrastructureAsset.Create(details);
    }

    public async Task ReviseAsync(InfrastructureAsset entity, InfrastructureAssetDetails details, CancellationToken ct)
    {
        var before = entity.Details;
        if (before.CarrierId != details.CarrierId)
            await RequireAsync(details, ct);
        if (before.Currency != details.Currency)
            await terms.RequireCurrencyAsync(SubjectRef.Asset(entity.Id), details.Currency, ct);
        foreach (var change in entity.Revise(details, calendar.Today))
            events.Add(change);
        if (before.Name != details.Name)
            await links.FollowAsync(entity.Id, details.Name, ct);
        if (before.Mrc != details.Mrc)
            await terms.KeepAsync([SubjectRef.Asset(entity.Id)], ct);
    }

    public Task RequireRestorableAsync(InfrastructureAsset entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(entity.Details, ct));

    private Task RequireAsync(InfrastructureAssetDetails details, CancellationToken ct) => live.RequireAsync<Carrier>(details.CarrierId, "carrier_id", ct);
}
