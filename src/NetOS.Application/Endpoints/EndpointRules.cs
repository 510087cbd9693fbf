using FluentValidation;
using NetOS.Application.Common.Records;
using NetOS.Domain.Endpoints;

namespace NetOS.Application.Endpoints;

internal sealed class EndpointValidator : DetailsValidator<EndpointDetails>
{
    public EndpointValidator()
    {
        Required(x => x.Name);
        RuleFor(x => x.Clli).Must(v => v is null || (v.Length is 8 or 11 && v.All(char.IsAsciiLetterOrDigit))).WithMessage("A CLLI has 8 or 11 letters and digits, e.g. IPLSINCG.");
        RuleFor(x => x.Country).Must(v => v is null || (v.Length == 2 && v.All(char.IsAsciiLetterUpper))).WithMessage("A country is two capital letters, e.g. US (ISO 3166 alpha-2).");
    }
}

internal sealed class EndpointRules : IRecordRules<Endpoint, EndpointDetails>
{
    public Task<Endpoint> CreateAsync(EndpointDetails details, CancellationToken ct) => Task.FromResult(Endpoint.Create(details));

    public Task ReviseAsync(Endpoint entity, EndpointDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}
