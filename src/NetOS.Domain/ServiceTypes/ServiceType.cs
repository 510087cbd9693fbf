using NetOS.Domain.Common;

namespace NetOS.Domain.ServiceTypes;

public enum ServiceCategory { Wavelength, Ethernet, Internet, DarkFiber, CrossConnect, Colocation, Wireless, Voice, Other }

/// <summary>What may be edited of a service type.</summary>
public sealed record ServiceTypeDetails : RecordDetails
{
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public ServiceCategory Category { get; init; }
    public string? Description { get; init; }

    /// <summary>Percent of a month, e.g. 99.99; 0 … 100.</summary>
    public decimal? DefaultSlaAvailability { get; init; }

    public bool Active { get; init; } = true;
}

/// <summary>A kind of service in the editable catalog.</summary>
public sealed class ServiceType : Entity<ServiceTypeDetails>
{
    private ServiceType() { }

    public static ServiceType Create(ServiceTypeDetails details) => new() { Details = details };

    public void Revise(ServiceTypeDetails details) => Details = details;
}
