using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetOS.Api.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Reading;
using NUnit.Framework;
using Shouldly;

namespace NetOS.ArchitectureTests;

/// <summary>What every endpoint says of itself. The application is built, not used: nothing listens at its database address.</summary>
internal sealed partial class EndpointTests
{
    private WebApplicationFactory<Program> _app = null!;
    private List<RouteEndpoint> _endpoints = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _app = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("DATABASE_URL", "Host=127.0.0.1;Port=1;Database=none;Username=none")
            .ConfigureServices(services => services.AddLogging(logging => logging.ClearProviders())));
        _endpoints = [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText?.StartsWith("/api", StringComparison.Ordinal) == true)];
    }

    [OneTimeTearDown]
    public async Task Stop() => await _app.DisposeAsync();

    [Test]
    public void There_are_endpoints() => _endpoints.Count.ShouldBeGreaterThan(50);

    [Test]
    public void Every_endpoint_has_a_name_of_its_own_that_is_a_verb_and_its_object()
    {
        var names = _endpoints.ConvertAll(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? e.RoutePattern.RawText!);
        names.ShouldAllBe(name => Name().IsMatch(name));
        names.ShouldBeUnique();
    }

    [Test]
    public void Every_endpoint_names_its_permission_and_it_is_one_of_the_table()
    {
        _endpoints.Where(e => e.Metadata.GetMetadata<NeedsPermission>() is null && e.Metadata.GetMetadata<OpenToAll>() is null).Select(e => e.DisplayName).ShouldBeEmpty();
        _endpoints.Select(e => e.Metadata.GetMetadata<NeedsPermission>()?.Permission).Where(p => p is not null).ShouldBeSubsetOf(Permission.All);
    }

    [Test]
    public void Every_endpoint_is_documented_and_described_to_the_document()
    {
        _endpoints.Where(e => e.Metadata.GetMetadata<Documented>() is not { Summary.Length: > 0 }).Select(e => e.DisplayName).ShouldBeEmpty();
        // A handler that binds as a bare RequestDelegate is invisible to the API explorer and would be missing in the document.
        _endpoints.Where(e => e.Metadata.GetMetadata<System.Reflection.MethodInfo>() is null).Select(e => e.DisplayName).ShouldBeEmpty();
    }

    [Test]
    public void Only_the_ways_to_sign_in_and_to_turn_off_an_email_are_open_to_all() => _endpoints
        .Where(e => e.Metadata.GetMetadata<NeedsPermission>() is null).Select(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName).ShouldBe(["GetSignInOptions", "GetSubscription", "EndSubscription", "GetCalendar"], ignoreOrder: true);

    [Test]
    public void Only_reads_are_open_to_whoever_is_identified_and_what_is_their_own() => _endpoints
        .Where(e => e.Metadata.GetMetadata<NeedsPermission>() is { Permission: null } && !e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
        .Select(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName).ShouldBe(["CancelJob", "CreateApiToken", "DeleteMySession", "RevokeApiToken", "RotateApiToken", "SignOut", "UpdateMe", "UpdateMyNotifications"], ignoreOrder: true);

    [Test]
    public void Every_kind_of_record_says_which_of_its_rows_a_scope_shows()
    {
        var catalog = _app.Services.GetRequiredService<ResourceCatalog>();
        catalog.All.Append(AuditResource.Of(catalog.All)).Append(AuditResource.Requests).Where(r => !ScopeSql.Knows(r.Table)).Select(r => r.Table).ShouldBeEmpty();
    }

    [GeneratedRegex("^(Commit|Keep|Rehearse|Replace|Select|Suggest|Watch|Get|List|Create|Update|Delete|Restore|Bulk|Export|Map|Move|Record|Add|Search|Cancel|Rotate|Revoke|Sign|Preview|Recompute|Check|Merge|Revert|Convert|Open|Note|Run|Retry|Discard|Test|End|Send)[A-Za-z]*$")]
    private static partial Regex Name();
}
