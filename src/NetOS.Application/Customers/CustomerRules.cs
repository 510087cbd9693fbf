using FluentValidation;
using NetOS.Application.Common.Records;
using NetOS.Application.Rf;
using NetOS.Domain.Customers;

namespace NetOS.Application.Customers;

internal sealed class CustomerValidator : PlaceValidator<CustomerDetails>
{
    public CustomerValidator()
    {
        RuleFor(x => x.Units).InclusiveBetween(1, 100_000).WithMessage("A number of units between 1 and 100,000.");
        Email(x => x.ContactEmail);
    }
}

internal sealed class CustomerRules(RfLinkNamer links) : IRecordRules<Customer, CustomerDetails>
{
    public Task<Customer> CreateAsync(CustomerDetails details, CancellationToken ct) => Task.FromResult(Customer.Create(details));

    public async Task ReviseAsync(Customer entity, CustomerDetails details, CancellationToken ct)
    {
        var renamed = entity.Details.Name != details.Name;
        entity.Revise(details);
        if (renamed)
            await links.FollowAsync(entity.Id, details.Name, ct);
    }
}
