using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NetOS.Api.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence;
using NUnit.Framework;
using Shouldly;

namespace NetOS.ArchitectureTests;

/// <summary>What every endpoint says of itself. No database is needed: nothing is asked of it.</summary>
internal sealed class EndpointTests
{
    private App _app = null!;
    private List<RouteEndpoint> _endpoints = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _app = new App();
        _endpoints = [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true)];
    }

    [OneTimeTearDown]
    public void Stop() => _app.Dispose();

    [Test]
    public void There_are_endpoints() => _endpoints.Count.ShouldBeGreaterThan(50);

    [Test]
    public void Every_endpoint_has_a_name_of_its_own()
    {
        var names = _endpoints.Select(e => (Route: e.RoutePattern.RawText, e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName)).ToList();
        names.Where(n => string.IsNullOrEmpty(n.EndpointName)).ShouldBeEmpty();
        names.GroupBy(n => n.EndpointName).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Test]
    public void Every_endpoint_names_its_permission_or_that_any_caller_will_do() => Missing<NeedsPermission>().ShouldBeEmpty();

    [Test]
    public void Every_permission_an_endpoint_names_exists() =>
        _endpoints.Select(e => e.Metadata.GetMetadata<NeedsPermission>()?.Permission).Where(p => p is not null && !Permission.All.Contains(p)).ShouldBeEmpty();

    [Test]
    public void Every_endpoint_is_documented() => Missing<Documented>().ShouldBeEmpty();

    [Test]
    public void A_write_needs_an_edit_permission_or_checks_each_field()
    {
        // A PATCH and a bulk call check every field they send; jobs belong to whoever started them.
        string[] checkedInside = ["Update", "Bulk", "CancelJob"];
        var lax = _endpoints
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Any(m => m is "POST" or "PUT" or "PATCH" or "DELETE"))
            .Where(e => e.Metadata.GetMetadata<NeedsPermission>()?.Permission?.EndsWith("_edit", StringComparison.Ordinal) != true)
            .Select(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)
            .Where(name => !checkedInside.Any(c => name.StartsWith(c, StringComparison.Ordinal)));
        lax.ShouldBeEmpty();
    }

    [Test]
    public void The_model_has_no_change_without_a_migration()
    {
        using var scope = _app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<NetOsDbContext>().Database.HasPendingModelChanges().ShouldBeFalse("Run dotnet ef migrations add in src/NetOS.Infrastructure.");
    }

    private IEnumerable<string?> Missing<T>() where T : class => _endpoints.Where(e => e.Metadata.GetMetadata<T>() is null).Select(e => e.RoutePattern.RawText);

    /// <summary>The composed application without its background work.</summary>
    private sealed class App : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");
            builder.ConfigureServices(services => services.RemoveAll<IHostedService>());
        }
    }
}
