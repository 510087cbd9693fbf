using NetOS.Application.Common.Settings;

namespace NetOS.Infrastructure;

/// <summary>What is usual, until there is a place to say otherwise.</summary>
internal sealed class UsualSettings : ISettings
{
    public Task<T> ReadAsync<T>(CancellationToken ct) where T : class, new() => Task.FromResult(new T());
}
