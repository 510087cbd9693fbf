using NetOS.Domain.Common;

namespace NetOS.Domain.Carriers;

public enum ContactRole { Noc, AccountManager, Billing, Escalation, Other }

/// <summary>What may be edited of a contact.</summary>
public sealed record CarrierContactDetails : RecordDetails
{
    public ContactRole Role { get; init; }
    public string Name { get; init; } = "";
    public string? Email { get; init; }
    public string? Phone { get; init; }

    /// <summary>1 is called first; 1 … 9.</summary>
    public int? EscalationLevel { get; init; }
}

/// <summary>A person or desk at a carrier. It goes and returns with its carrier.</summary>
public sealed class CarrierContact : Entity<CarrierContactDetails>
{
    private CarrierContact() { }

    public Guid CarrierId { get; private set; }

    public static CarrierContact Create(Guid carrierId, CarrierContactDetails details) => new() { CarrierId = carrierId, Details = details };

    public void Revise(CarrierContactDetails details) => Details = details;
}
