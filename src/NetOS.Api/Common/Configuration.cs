using NetOS.Api.SignIn;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Scheduling;
using Npgsql;

namespace NetOS.Api.Common;

/// <summary>What the environment says. A wrong value stops the start with its name and what is allowed.</summary>
internal sealed record Configuration
{
    public const string DefaultTimeZone = "America/New_York";

    public required string ConnectionString { get; init; }

    public required TimeZoneInfo BusinessTimeZone { get; init; }

    public required bool DevelopmentIdentity { get; init; }

    /// <summary>Address of NetOS as people type it.</summary>
    public required Uri PublicBaseUrl { get; init; }

    /// <summary>How e-mails leave and which, until somebody sets it otherwise.</summary>
    public required MailEnvironment Mail { get; init; }

    /// <summary>E-mail address of the first admin; made at the start while there is none.</summary>
    public string? BootstrapAdmin { get; init; }

    /// <summary>Proxies that may say who is calling; null = none.</summary>
    public ProxySettings? Proxies { get; init; }

    /// <summary>Signing in with the browser, and JWTs.</summary>
    public required SignInSettings SignIn { get; init; }

    /// <summary>Requests a caller may make in a second, on average; 0 = as many as they like.</summary>
    public required int RateLimit { get; init; }

    /// <summary>How long what was done stays on record.</summary>
    public required RetentionPolicy Retention { get; init; }

    /// <summary>Whether this process runs what runs by the clock.</summary>
    public required SchedulerSettings Scheduler { get; init; }

    /// <summary>Where the files of documents are, and how large one may be.</summary>
    public required StorageSettings Storage { get; init; }

    /// <summary>How large a file for import may be.</summary>
    public required ImportLimits Imports { get; init; }

    /// <summary>Folder of the built SPA; null when there is none.</summary>
    public string? WebRoot { get; init; }

    public static Configuration From(IConfiguration settings, IHostEnvironment environment)
    {
        var development = Flag(settings, "ALLOW_DEV_AUTH", environment.IsDevelopment());
        if (development && environment.IsProduction())
            throw new ConfigurationException("ALLOW_DEV_AUTH is true, which is impossible in Production: leave it out or set ASPNETCORE_ENVIRONMENT=Development.");
        var zone = settings["NETOS_BUSINESS_TIME_ZONE"] ?? DefaultTimeZone;
        var baseUrl = Address(settings, "NETOS_PUBLIC_BASE_URL", "http://localhost:8000");
        return new Configuration
        {
            ConnectionString = ConnectionStringOf(settings["DATABASE_URL"]),
            BusinessTimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : throw new ConfigurationException($"NETOS_BUSINESS_TIME_ZONE '{zone}' is not known here. Use an IANA name such as {DefaultTimeZone}."),
            DevelopmentIdentity = development,
            PublicBaseUrl = baseUrl,
            Mail = MailEnvironment.From(settings),
            BootstrapAdmin = settings["NETOS_BOOTSTRAP_ADMIN"] is { Length: > 0 } admin
                ? System.Net.Mail.MailAddress.TryCreate(admin, out var parsed) && parsed.Address == admin ? admin.ToLowerInvariant() : throw new ConfigurationException($"NETOS_BOOTSTRAP_ADMIN '{admin}' is not an e-mail address.")
                : null,
            Proxies = ProxiesOf(settings),
            SignIn = SignInSettings.From(settings, baseUrl, development),
            RateLimit = Number(settings, "NETOS_RATE_LIMIT", 100, 1_000_000),
            Retention = new RetentionPolicy(Number(settings, "NETOS_AUDIT_KEEP_DAYS", 2_557, 100_000), Number(settings, "NETOS_REQUEST_LOG_KEEP_DAYS", 400, 100_000)),
            Scheduler = new SchedulerSettings(Flag(settings, "NETOS_RUN_JOBS", true)),
            Storage = new StorageSettings(settings["NETOS_STORAGE"] is { Length: > 0 } storage ? Path.GetFullPath(storage) : UsualFolder("storage") ?? "/var/lib/netos/storage", UploadLimitOf(settings)),
            Imports = ImportLimitsOf(settings),
            WebRoot = settings["NETOS_WEB_ROOT"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null,
        };
    }

    /// <summary>Turns <c>postgresql://user:password@host:port/database?host=/socket/folder</c> into Npgsql's form; that form is taken as it is.</summary>
    public static string ConnectionStringOf(string? url)
    {
        const string Form = "DATABASE_URL must be postgresql://user:password@host:port/database (or …/database?host=/folder/of/the/socket).";
        if (string.IsNullOrWhiteSpace(url))
            throw new ConfigurationException("DATABASE_URL is missing. " + Form);
        if (!url.Contains("://", StringComparison.Ordinal))
            return new NpgsqlConnectionStringBuilder(url).ConnectionString;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgres" or "postgresql") || uri.AbsolutePath.Length < 2)
            throw new ConfigurationException(Form);
        var user = uri.UserInfo.Split(':', 2);
        var query = System.Web.HttpUtility.ParseQueryString(uri.Query);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = query["host"] ?? (uri.Host.Length > 0 ? uri.Host : "localhost"),
            Port = int.TryParse(query["port"], out var port) ? port : uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
        };
        if (user[0].Length > 0 || query["user"] is not null)
            builder.Username = query["user"] ?? Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            builder.Password = Uri.UnescapeDataString(user[1]);
        if (query["sslmode"] is { } mode)
            builder.SslMode = Enum.TryParse<SslMode>(mode.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) ? parsed : throw new ConfigurationException($"DATABASE_URL: sslmode '{mode}' is not one of disable, allow, prefer, require, verify-ca, verify-full.");
        return builder.ConnectionString;
    }

    /// <summary>What becomes of people who are signed in elsewhere but have no user, from <c>prefix_UNKNOWN_USERS</c> and <c>NETOS_ROLE_GROUPS</c>.</summary>
    public static UnknownUsers UnknownUsersOf(IConfiguration settings, string name)
    {
        List<(string, string)> groups = [];
        foreach (var pair in List(settings["NETOS_ROLE_GROUPS"]))
        {
            var at = pair.LastIndexOf('=');
            groups.Add(at > 0 && at < pair.Length - 1 ? (pair[..at].Trim(), pair[(at + 1)..].Trim()) : throw new ConfigurationException($"NETOS_ROLE_GROUPS: '{pair}' is not group=role, e.g. netos-finance=finance,netos-admins=exec."));
        }

        return new UnknownUsers(settings[name] is null or "" or "refused" ? null : settings[name], groups);
    }

    private static ProxySettings? ProxiesOf(IConfiguration settings)
    {
        var networks = List(settings["TRUSTED_PROXIES"]).Select(text =>
            System.Net.IPNetwork.TryParse(text, out var network) ? network
            : System.Net.IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 32 : 128)
            : throw new ConfigurationException($"TRUSTED_PROXIES: '{text}' is neither an address nor a network such as 10.0.0.0/24.")).ToList();
        return networks.Count == 0 ? null : new ProxySettings(networks, settings["TRUSTED_PROXY_SECRET"] is { Length: > 0 } secret ? secret : null, UnknownUsersOf(settings, "TRUSTED_PROXY_UNKNOWN_USERS"));
    }

    public static IEnumerable<string> List(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A folder in the user's own data folder; null for users without one, as services are.</summary>
    public static string? UsualFolder(string name) =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home ? Path.Combine(home, "netos", name) : null;

    private static long UploadLimitOf(IConfiguration settings) => Number(settings, "NETOS_UPLOAD_LIMIT_MB", 50, 2_000) is > 0 and var megabytes
        ? megabytes * 1024L * 1024
        : throw new ConfigurationException("NETOS_UPLOAD_LIMIT_MB is 0; allowed are whole numbers from 1 to 2,000.");

    private static ImportLimits ImportLimitsOf(IConfiguration settings)
    {
        var usual = new ImportLimits();
        return new ImportLimits(
            MaxBytes: (long)Size(ImportLimits.BytesSetting, (int)(usual.MaxBytes >> 20), 2_000) << 20,
            MaxRows: Size(ImportLimits.RowsSetting, usual.MaxRows, 5_000_000),
            MaxColumns: Size(ImportLimits.ColumnsSetting, usual.MaxColumns, 16_384),
            MaxCellLength: Size(ImportLimits.CellSetting, usual.MaxCellLength, 1_000_000),
            MaxUnpackedBytes: (long)Size(ImportLimits.UnpackedSetting, (int)(usual.MaxUnpackedBytes >> 20), 100_000) << 20);

        int Size(string name, int otherwise, int most) => Number(settings, name, otherwise, most) is > 0 and var number ? number : throw new ConfigurationException($"{name} is 0; allowed are whole numbers from 1 to {most:N0}.");
    }

    private static Uri Address(IConfiguration settings, string name, string otherwise) =>
        Uri.TryCreate(settings[name] is { Length: > 0 } given ? given : otherwise, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new ConfigurationException($"{name} '{settings[name]}' is not an address such as https://netos.example.net.");

    public static int Number(IConfiguration settings, string name, int otherwise, int most) => settings[name] is not { Length: > 0 } text
        ? otherwise
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= most ? number : throw new ConfigurationException($"{name} is '{text}'; allowed are whole numbers from 0 to {most:N0}.");

    public static bool Flag(IConfiguration settings, string name, bool otherwise) => settings[name] switch
    {
        null or "" => otherwise,
        "true" or "1" => true,
        "false" or "0" => false,
        var value => throw new ConfigurationException($"{name} is '{value}'; allowed are true and false."),
    };
}

/// <summary>The start cannot go on; the message names the setting and what is allowed.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
