using FluentValidation;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;

namespace NetOS.Application.Access;

internal sealed class RoleValidator : DetailsValidator<RoleDetails>
{
    public RoleValidator()
    {
        Required(x => x.Name);
        RuleFor(x => x.Name).Must(name => Role.KeyOf(name).Length > 0).WithMessage("A name with at least one letter or digit of the Latin alphabet.");
        RuleFor(x => x.Permissions).Must(list => list.All(Permission.All.Contains))
            .WithMessage((_, list) => $"Unknown: {string.Join(", ", list.Except(Permission.All))}. GET /authz/permissions lists them all.");
    }
}

internal sealed class RoleRules : IRecordRules<Role, RoleDetails>
{
    public Task<Role> CreateAsync(RoleDetails details, CancellationToken ct) => Task.FromResult(Role.Create(details));

    public Task ReviseAsync(Role entity, RoleDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }

    public Task RequireDeletableAsync(Role entity, CancellationToken ct) =>
        entity.BuiltIn ? throw new ConflictException("role.built_in", $"{entity.Details.Name} is one of the roles NetOS starts with; take its permissions away instead.") : Task.CompletedTask;
}
