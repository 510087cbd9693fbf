namespace NetOS.Application.Common.Settings;

/// <summary>What people set while NetOS runs. Behind it stands the environment, and behind that what is usual.</summary>
public interface ISettings
{
    /// <summary>The settings of one kind as they hold now, for example <see cref="NotificationSettings"/>.</summary>
    Task<T> ReadAsync<T>(CancellationToken ct) where T : class, new();
}
