using System.Reflection;
using MediatR;
using NetOS.Domain.Common;
using NUnit.Framework;
using Shouldly;

namespace NetOS.ArchitectureTests;

/// <summary>Who may know whom.</summary>
internal sealed class LayerTests
{
    private static readonly Assembly Domain = typeof(Entity).Assembly;
    private static readonly Assembly Application = typeof(Application.DependencyInjection).Assembly;
    private static readonly Assembly Infrastructure = typeof(Infrastructure.DependencyInjection).Assembly;
    private static readonly Assembly Api = typeof(Program).Assembly;

    [Test]
    public void The_domain_knows_nothing_but_the_runtime() =>
        References(Domain).ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal));

    [Test]
    public void The_application_knows_no_web_server_and_no_database()
    {
        string[] refused = ["NetOS.Infrastructure", "NetOS.Api", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Npgsql"];
        References(Application).Where(name => refused.Any(r => name.StartsWith(r, StringComparison.Ordinal))).ShouldBeEmpty();
        References(Application).ShouldContain("NetOS.Domain");
    }

    [Test]
    public void The_infrastructure_does_not_know_the_endpoints() => References(Infrastructure).ShouldNotContain("NetOS.Api");

    [Test]
    public void The_endpoints_do_not_talk_to_entity_framework()
    {
        // The command line migrates; nothing that answers a request sees the context.
        var offenders = Api.GetTypes().Where(t => t.Namespace?.StartsWith("NetOS.Api.Endpoints", StringComparison.Ordinal) == true).SelectMany(Fields)
            .Where(t => t.Namespace?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true || t.Name == "NetOsDbContext");
        offenders.ShouldBeEmpty();
    }

    [Test]
    public void Handlers_are_sealed_and_stay_inside()
    {
        var handlers = Application.GetTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))).ToList();
        handlers.Count.ShouldBeGreaterThan(4);
        handlers.ShouldAllBe(t => t.IsSealed && !t.IsPublic);
    }

    [Test]
    public void Entities_have_verbs_and_no_public_setters()
    {
        var setters = Domain.GetTypes().Where(typeof(Entity).IsAssignableFrom)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), (t, p) => (Name: $"{t.Name}.{p.Name}", p.SetMethod))
            .Where(p => p.SetMethod is { IsPublic: true })
            .Select(p => p.Name);
        setters.ShouldBeEmpty();
    }

    [Test]
    public void Nothing_is_called_utils_helper_or_manager()
    {
        string[] refused = ["Utils", "Util", "Helper", "Helpers", "Manager"];
        new[] { Domain, Application, Infrastructure, Api }.SelectMany(a => a.GetTypes()).Select(t => t.Name)
            .Where(name => refused.Any(r => name.EndsWith(r, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Test]
    public void A_feature_has_the_same_word_in_every_layer()
    {
        string[] features = ["Carriers", "Circuits", "Contracts", "Endpoints", "Lifecycle", "ServiceTypes"];
        foreach (var feature in features)
        {
            foreach (var layer in new[] { Domain, Application, Infrastructure })
                layer.GetTypes().ShouldContain(t => t.Namespace == $"{layer.GetName().Name}.{feature}", $"{layer.GetName().Name} has no folder {feature}");
        }
    }

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(a => a.Name!)];

    /// <summary>Types a class and its closures hold or take.</summary>
    private static IEnumerable<Type> Fields(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Select(f => f.FieldType)
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType));
}
