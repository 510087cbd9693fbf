using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Settings;
using NetOS.Domain.Access;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;

namespace NetOS.Application.Access;

internal sealed class UserValidator : DetailsValidator<UserDetails>
{
    private const int ScopeValues = 200;

    public UserValidator()
    {
        Required(x => x.Email);
        Email(x => x.Email);
        Required(x => x.Name);
        Required(x => x.RoleId);
        RuleFor(x => x.ScopeStates).Must(list => list.Count <= ScopeValues && list.All(s => s.Length <= TextLength)).WithMessage($"At most {ScopeValues} states of at most {TextLength} characters.");
        RuleFor(x => x.ScopeCarriers).Must(list => list.Count <= ScopeValues).WithMessage($"At most {ScopeValues} carriers.");
        RuleFor(x => x.ScopeAssets).Must(list => list.Count <= ScopeValues).WithMessage($"At most {ScopeValues} sites.");
    }
}

internal sealed class UserRules(ILiveRecords live, IEmailOutbox outbox, PublicAddress address, ISettings settings) : IRecordRules<User, UserDetails>
{
    public async Task<User> CreateAsync(UserDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        var user = User.Create(details);
        if (details.Active && (await settings.ReadAsync<NotificationSettings>(ct)).NewUserEmailEnabled)
            outbox.Add(WelcomeEmail.For(user, address));
        return user;
    }

    public async Task ReviseAsync(User entity, UserDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        entity.Revise(details);
    }

    public Task RequireRestorableAsync(User entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => live.RequireAsync<Role>(entity.Details.RoleId, "role_id", ct));

    private async Task RequireAsync(UserDetails details, CancellationToken ct)
    {
        await live.RequireAsync<Role>(details.RoleId, "role_id", ct);
        foreach (var carrier in details.ScopeCarriers)
            await live.RequireAsync<Carrier>(carrier, "scope_carriers", ct);
        foreach (var asset in details.ScopeAssets)
            await live.RequireAsync<InfrastructureAsset>(asset, "scope_assets", ct);
    }
}
