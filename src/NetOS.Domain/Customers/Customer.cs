using NetOS.Domain.Common;

namespace NetOS.Domain.Customers;

/// <summary>A business, or a multi-family community (<c>mfc</c>) with many units.</summary>
public enum CustomerKind { Commercial, Mfc }

public enum CustomerStatus { Prospect, Active, Inactive }

/// <summary>What may be edited of a customer.</summary>
public sealed record CustomerDetails : PlaceDetails
{
    public CustomerKind Kind { get; init; }
    public string? AccountNumber { get; init; }

    /// <summary>Its account in Sonar, which bills it.</summary>
    public string? SonarAccountId { get; init; }

    /// <summary>Homes in a multi-family community, 1 … 100,000.</summary>
    public int? Units { get; init; }

    public string? ContactName { get; init; }
    public string? ContactEmail { get; init; }
    public string? ContactPhone { get; init; }
    public CustomerStatus Status { get; init; } = CustomerStatus.Active;
}

/// <summary>Who is served by the network.</summary>
public sealed class Customer : Entity<CustomerDetails>
{
    private Customer() { }

    public static Customer Create(CustomerDetails details)
    {
        var customer = new Customer();
        customer.Revise(details);
        return customer;
    }

    /// <exception cref="RuleBrokenException">The position is half given, out of range or 0, 0; or a commercial customer has units.</exception>
    public void Revise(CustomerDetails details)
    {
        _ = GeoPoint.From(details.Latitude, details.Longitude);
        if (details is { Kind: CustomerKind.Commercial, Units: not null })
            throw RuleBrokenException.Value("customer.units_mfc_only", "units", "Units are counted for multi-family communities (kind mfc) only.");
        Details = details;
    }
}
