using Npgsql;

namespace NetOS.Api.Common;

/// <summary>What the environment says. A wrong value stops the start with its name and what is allowed.</summary>
internal sealed record Configuration
{
    public const string DefaultTimeZone = "America/New_York";

    public required string ConnectionString { get; init; }

    public required TimeZoneInfo BusinessTimeZone { get; init; }

    public required bool DevelopmentIdentity { get; init; }

    /// <summary>Folder of the built SPA; null when there is none.</summary>
    public string? WebRoot { get; init; }

    public static Configuration From(IConfiguration settings, IHostEnvironment environment)
    {
        var development = Flag(settings, "ALLOW_DEV_AUTH", environment.IsDevelopment());
        if (development && environment.IsProduction())
            throw new ConfigurationException("ALLOW_DEV_AUTH is true, which is impossible in Production: leave it out or set ASPNETCORE_ENVIRONMENT=Development.");
        var zone = settings["NETOS_BUSINESS_TIME_ZONE"] ?? DefaultTimeZone;
        return new Configuration
        {
            ConnectionString = ConnectionStringOf(settings["DATABASE_URL"]),
            BusinessTimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : throw new ConfigurationException($"NETOS_BUSINESS_TIME_ZONE '{zone}' is not known here. Use an IANA name such as {DefaultTimeZone}."),
            DevelopmentIdentity = development,
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

    private static bool Flag(IConfiguration settings, string name, bool otherwise) => settings[name] switch
    {
        null or "" => otherwise,
        "true" or "1" => true,
        "false" or "0" => false,
        var value => throw new ConfigurationException($"{name} is '{value}'; allowed are true and false."),
    };
}

/// <summary>The start cannot go on; the message names the setting and what is allowed.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
