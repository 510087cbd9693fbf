namespace NetOS.Application.Places;

/// <summary>A country or a state: its code and what it is called.</summary>
public sealed record NamedOutline(string Code, string Name)
{
    public override string ToString() => $"{Name} ({Code})";
}

/// <summary>A position, with the state and the country written beside it.</summary>
public sealed record WrittenPlace(double Latitude, double Longitude, string? State, string? Country);

/// <summary>What was meant and what is there, as far as outlines tell.</summary>
/// <param name="State">The state that was written, where there is one of this name.</param>
/// <param name="Country">The country that was written, where there is one of this name.</param>
/// <param name="FoundState">The state the position lies in.</param>
/// <param name="FoundCountry">The country the position lies in.</param>
public sealed record PlaceFinding(NamedOutline? State, NamedOutline? Country, NamedOutline? FoundState, NamedOutline? FoundCountry);

/// <summary>A position that would fit.</summary>
public sealed record SuggestedPosition(double Latitude, double Longitude);
