using FluentValidation;
using NetOS.Application.Common.Records;
using NetOS.Domain.ServiceTypes;

namespace NetOS.Application.ServiceTypes;

internal sealed class ServiceTypeValidator : DetailsValidator<ServiceTypeDetails>
{
    public ServiceTypeValidator()
    {
        Required(x => x.Code);
        Required(x => x.Name);
        RuleFor(x => x.DefaultSlaAvailability).InclusiveBetween(0, 100).WithMessage("A percentage between 0 and 100.")
            .Must(v => v is null || decimal.Round(v.Value, 4) == v).WithMessage("At most four decimals.");
    }
}

internal sealed class ServiceTypeRules : IRecordRules<ServiceType, ServiceTypeDetails>
{
    public Task<ServiceType> CreateAsync(ServiceTypeDetails details, CancellationToken ct) => Task.FromResult(ServiceType.Create(details));

    public Task ReviseAsync(ServiceType entity, ServiceTypeDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}
