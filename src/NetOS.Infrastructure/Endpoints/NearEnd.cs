namespace NetOS.Infrastructure.Endpoints;

/// <summary>What a circuit's end says of itself, as SQL over its alias: outside the caller's part of the network, no more than its name.</summary>
internal static class NearEnd
{
    public static string Column(string end, string column) => $"case when {{in_scope:endpoints:{end}}} then {end}.{column} end";

    /// <summary>Its city, or its name.</summary>
    public static string Place(string end) => $"coalesce({Column(end, "city")}, {end}.name)";
}
