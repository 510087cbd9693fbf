using Microsoft.AspNetCore.DataProtection;
using NetOS.Api.Common;

namespace NetOS.Api.SignIn;

/// <summary>
/// The keys that encrypt what the database or a browser keeps. They are files in a folder outside the database: a copy of one without the other opens nothing.
/// The library makes a new key every 90 days and goes on reading with the old ones.
/// </summary>
internal static class KeyRing
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddKeyRing(this IServiceCollection services, SignInSettings signIn)
    {
        // Without sign-in nothing is encrypted, so no folder is asked for.
        if (!signIn.CanSignIn || signIn.Keys is not { } folder)
            return services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddDataProtection().SetApplicationName("NetOS").PersistKeysToFileSystem(new DirectoryInfo(folder));
        return services;
    }

    /// <exception cref="ConfigurationException">The folder is missing or cannot be written.</exception>
    public static void Prepare(SignInSettings signIn)
    {
        if (!signIn.CanSignIn)
            return;
        var folder = signIn.Keys ?? throw new ConfigurationException("NETOS_KEYS is missing: signing in needs a folder for its keys, and this user has no home folder. Name one outside the database that only NetOS can read.");
        try
        {
            if (!Directory.Exists(folder) && !OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder, OwnerOnly);
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"NETOS_KEYS: the folder {folder} cannot be written ({refused.Message}). Give it to the user NetOS runs as, mode 0700.");
        }
    }
}
