using System.Globalization;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>What this process calls itself among those that share the database: machine, process, and when it began, so that no two are ever the same.</summary>
internal sealed class InstanceName
{
    public string Value { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds():x}");
}
