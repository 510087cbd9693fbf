using System.Text.Json.Nodes;

namespace NetOS.Infrastructure.Settings;

/// <summary>What the environment says, by the name of the setting; it holds until somebody sets another value.</summary>
internal sealed record EnvironmentSettings(JsonObject Values)
{
    public static EnvironmentSettings None => new([]);
}
