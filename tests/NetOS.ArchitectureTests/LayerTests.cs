using System.Reflection;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Persistence;
using NUnit.Framework;
using Shouldly;

namespace NetOS.ArchitectureTests;

internal sealed class LayerTests
{
    private static readonly Assembly
        Domain = typeof(Entity).Assembly,
        Application = typeof(NetOS.Application.DependencyInjection).Assembly,
        Infrastructure = typeof(NetOsDbContext).Assembly,
        Api = typeof(Program).Assembly;

    private static readonly Assembly[] All = [Domain, Application, Infrastructure, Api];

    [Test]
    public void The_domain_references_nothing_but_the_runtime() => References(Domain).ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "netstandard");

    [TestCase("Microsoft.AspNetCore")]
    [TestCase("Microsoft.EntityFrameworkCore")]
    [TestCase("Npgsql")]
    [TestCase("NetOS.Infrastructure")]
    [TestCase("NetOS.Api")]
    [TestCase("CsvHelper")]
    [TestCase("DocumentFormat.OpenXml")]
    public void The_application_knows_no_web_no_database_and_no_file_format(string forbidden) => References(Application).ShouldNotContain(name => name.StartsWith(forbidden, StringComparison.Ordinal));

    [Test]
    public void The_infrastructure_does_not_know_the_API() => References(Infrastructure).ShouldNotContain("NetOS.Api");

    [Test]
    public void Handlers_are_internal_and_sealed()
    {
        var handlers = Application.GetTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))).ToList();
        handlers.Count.ShouldBeGreaterThan(3);
        handlers.Where(t => t.IsPublic || !t.IsSealed).Select(t => t.Name).ShouldBeEmpty();
    }

    [Test]
    public void Infrastructure_and_API_show_nothing_to_the_outside()
    {
        var shown = new[] { Infrastructure, Api }.SelectMany(a => a.GetExportedTypes()).Where(t => t.Namespace?.EndsWith("Migrations", StringComparison.Ordinal) != true && t != typeof(Program));
        shown.Select(t => t.FullName).ShouldBeEmpty();
    }

    [Test]
    public void Classes_are_sealed_abstract_or_static_unless_something_derives_from_them()
    {
        var types = All.SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsGenerated(t)).ToList();
        var bases = All.SelectMany(a => a.GetTypes()).Select(t => t.BaseType is { IsGenericType: true } b ? b.GetGenericTypeDefinition() : t.BaseType).ToHashSet();
        types.Where(t => !bases.Contains(t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Test]
    public void Entities_are_changed_by_verbs_not_by_setters()
    {
        var open = Domain.GetTypes().Where(t => typeof(Entity).IsAssignableFrom(t)).SelectMany(t => t.GetProperties().Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(p => $"{t.Name}.{p.Name}"));
        open.ShouldBeEmpty();
    }

    [Test]
    public void Nothing_is_called_utils_helper_or_manager() =>
        All.SelectMany(a => a.GetTypes()).Where(t => !IsGenerated(t) && (t.Name.Contains("Util") || t.Name.Contains("Helper") || t.Name.Contains("Manager"))).Select(t => t.FullName).ShouldBeEmpty();

    [Test]
    public void The_model_has_no_changes_without_a_migration()
    {
        using var db = new DesignTimeDbContextFactory().CreateDbContext([]);
        db.Database.HasPendingModelChanges().ShouldBeFalse("run: dotnet ef migrations add NAME --project src/NetOS.Infrastructure --startup-project src/NetOS.Api --output-dir Persistence/Migrations");
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<') || type.Namespace?.EndsWith("Migrations", StringComparison.Ordinal) == true || type.Namespace?.StartsWith("NetOS", StringComparison.Ordinal) != true || (type.DeclaringType is { } outer && IsGenerated(outer));
}
