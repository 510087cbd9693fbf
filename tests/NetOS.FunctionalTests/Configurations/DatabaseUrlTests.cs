using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using NetOS.Api.Common;
using Npgsql;

namespace NetOS.FunctionalTests.Configurations;

/// <summary>What the environment may say, without a server.</summary>
internal sealed class DatabaseUrlTests
{
    [TestCase("postgresql://u@h/db", "h", 5432, "db", "u", null)]
    [TestCase("postgres://u:p@h:5433/db", "h", 5433, "db", "u", "p")]
    [TestCase("postgresql://u%40x:p%3A%2F%40@h/a%20b", "h", 5432, "a b", "u@x", "p:/@")]
    [TestCase("postgresql:///db?host=/run/socket&port=6000&user=me", "/run/socket", 6000, "db", "me", null)]
    [TestCase("postgresql://u:a:b@h/db", "h", 5432, "db", "u", "a:b")]
    [TestCase("Host=h;Database=db;Username=u;Port=7000", "h", 7000, "db", "u", null)]
    public void A_database_URL_is_read(string url, string host, int port, string database, string user, string? password)
    {
        var read = new NpgsqlConnectionStringBuilder(Configuration.ConnectionStringOf(url));
        (read.Host, read.Port, read.Database, read.Username, read.Password).ShouldBe((host, port, database, user, password));
    }

    [TestCase("postgresql://h/db?sslmode=require", SslMode.Require)]
    [TestCase("postgresql://h/db?sslmode=verify-full", SslMode.VerifyFull)]
    public void Its_TLS_mode_is_taken_over(string url, SslMode mode) => new NpgsqlConnectionStringBuilder(Configuration.ConnectionStringOf(url)).SslMode.ShouldBe(mode);

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("mysql://h/db")]
    [TestCase("postgresql://h")]
    [TestCase("postgresql://h/")]
    [TestCase("postgresql://h/db?sslmode=perhaps")]
    public void A_URL_that_is_none_stops_the_start_and_says_how_one_looks(string? url) =>
        Should.Throw<ConfigurationException>(() => Configuration.ConnectionStringOf(url)).Message.ShouldContain("DATABASE_URL");

    [TestCase("Development", null, true)]
    [TestCase("Development", "false", false)]
    [TestCase("Production", null, false)]
    [TestCase("Production", "false", false)]
    [TestCase("Staging", "true", true)]
    public void Development_identity_is_for_development(string environment, string? allowed, bool expected) => Read(environment, ("ALLOW_DEV_AUTH", allowed)).DevelopmentIdentity.ShouldBe(expected);

    [Test]
    public void Development_identity_is_impossible_in_production() =>
        Should.Throw<ConfigurationException>(() => Read("Production", ("ALLOW_DEV_AUTH", "true"))).Message.ShouldContain("ALLOW_DEV_AUTH");

    [TestCase("ALLOW_DEV_AUTH", "yes")]
    [TestCase("NETOS_BUSINESS_TIME_ZONE", "Mars/Olympus")]
    public void A_wrong_value_is_named(string name, string value) => Should.Throw<ConfigurationException>(() => Read("Development", (name, value))).Message.ShouldContain(name);

    [Test]
    public void The_business_is_in_New_York_unless_said_otherwise()
    {
        Read("Development").BusinessTimeZone.Id.ShouldBe("America/New_York");
        Read("Development", ("NETOS_BUSINESS_TIME_ZONE", "Europe/Vienna")).BusinessTimeZone.Id.ShouldBe("Europe/Vienna");
    }

    private static Configuration Read(string environment, params (string Name, string? Value)[] settings)
    {
        var all = settings.Append(("DATABASE_URL", "postgresql://h/db")).ToDictionary(s => s.Item1, s => s.Item2);
        return Configuration.From(new ConfigurationBuilder().AddInMemoryCollection(all).Build(), new Place(environment));
    }

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "NetOS";
        public string ContentRootPath { get; set; } = "/";
        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
