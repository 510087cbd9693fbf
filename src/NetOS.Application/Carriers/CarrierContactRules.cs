using FluentValidation;
using MediatR;
using NetOS.Application.Common.Records;
using NetOS.Domain.Carriers;

namespace NetOS.Application.Carriers;

internal sealed class CarrierContactValidator : DetailsValidator<CarrierContactDetails>
{
    public CarrierContactValidator()
    {
        Required(x => x.Name);
        Email(x => x.Email);
        RuleFor(x => x.EscalationLevel).InclusiveBetween(1, 9).WithMessage("An escalation level between 1 and 9.");
    }
}

/// <summary>Adds a contact to a carrier.</summary>
public sealed record AddCarrierContact(Guid CarrierId, CarrierContactDetails Details) : ICommand<Guid>;

internal sealed class AddCarrierContactHandler(IRecordStore<Carrier> carriers, IRecordStore<CarrierContact> contacts, IValidator<CarrierContactDetails> validator)
    : IRequestHandler<AddCarrierContact, Guid>
{
    public async Task<Guid> Handle(AddCarrierContact command, CancellationToken ct)
    {
        validator.Check(command.Details);
        await carriers.GetAsync(command.CarrierId, null, ct);
        var contact = CarrierContact.Create(command.CarrierId, command.Details);
        contacts.Add(contact);
        return contact.Id;
    }
}

internal sealed class CarrierContactRules : IRecordRules<CarrierContact, CarrierContactDetails>
{
    public Task<CarrierContact> CreateAsync(CarrierContactDetails details, CancellationToken ct) =>
        throw new NotSupportedException("A contact is added to its carrier (AddCarrierContact).");

    public Task ReviseAsync(CarrierContact entity, CarrierContactDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}
