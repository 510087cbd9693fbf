using Microsoft.AspNetCore.DataProtection;
using NetOS.Api.Common;
using NetOS.Infrastructure.Settings;

namespace NetOS.Api.SignIn;

/// <summary>
/// The keys that encrypt what the database or a browser keeps. They are files in a folder outside the database: a copy of one without the other opens nothing.
/// The library makes a new key every 90 days and goes on reading with the old ones.
/// </summary>
internal static class KeyRing
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Without a folder nothing outlives the process: nobody can sign in with the browser, and no secret is kept.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, SignInSettings signIn)
    {
        if (signIn.Keys is not { } folder || (!signIn.CanSignIn && WhyNot(folder) is not null))
            return services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>().AddSingleton(new KeptKeys(false));
        services.AddDataProtection().SetApplicationName("NetOS").PersistKeysToFileSystem(new DirectoryInfo(folder));
        return services.AddSingleton(new KeptKeys(true));
    }

    /// <exception cref="ConfigurationException">The folder is missing or cannot be written.</exception>
    public static void Prepare(SignInSettings signIn)
    {
        if (!signIn.CanSignIn)
            return;
        var folder = signIn.Keys ?? throw new ConfigurationException("NETOS_KEYS is missing: signing in needs a folder for its keys, and this user has no home folder. Name one outside the database that only NetOS can read.");
        if (WhyNot(folder) is { } reason)
            throw new ConfigurationException($"NETOS_KEYS: the folder {folder} cannot be written ({reason}). Give it to the user NetOS runs as, mode 0700.");
    }

    /// <summary>Why a folder cannot keep keys; makes it when it can.</summary>
    private static string? WhyNot(string folder)
    {
        try
        {
            if (!Directory.Exists(folder) && !OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder, OwnerOnly);
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused.Message;
        }
    }
}
