using FluentValidation;
using NetOS.Application.Common.Records;
using NetOS.Domain.Carriers;

namespace NetOS.Application.Carriers;

internal sealed class CarrierValidator : DetailsValidator<CarrierDetails>
{
    public CarrierValidator()
    {
        Required(x => x.Name);
        RuleFor(x => x.Asn).InclusiveBetween(1, 4_294_967_294).WithMessage("An AS number between 1 and 4294967294.");
        WebAddress(x => x.Website);
        WebAddress(x => x.PortalUrl);
        WebAddress(x => x.SupportUrl);
        Email(x => x.NocEmail);
    }
}

/// <summary>What only carriers need to know of the store.</summary>
public interface ICarrierRepository
{
    /// <summary>How many carriers were ever made, deleted ones included; serialises concurrent creations.</summary>
    Task<int> CountForSeriesAsync(CancellationToken ct);
}

internal sealed class CarrierRules(ICarrierRepository carriers) : IRecordRules<Carrier, CarrierDetails>
{
    public async Task<Carrier> CreateAsync(CarrierDetails details, CancellationToken ct) => Carrier.Create(details, await carriers.CountForSeriesAsync(ct));

    public Task ReviseAsync(Carrier entity, CarrierDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}
