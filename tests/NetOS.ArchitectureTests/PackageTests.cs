using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;
using Shouldly;

namespace NetOS.ArchitectureTests;

/// <summary>Builds repeat: every version is exact, stands in one place, and is locked.</summary>
internal sealed partial class PackageTests
{
    private static readonly DirectoryInfo Root = RootOf(new DirectoryInfo(TestContext.CurrentContext.TestDirectory));

    private static IEnumerable<FileInfo> Projects => new[] { "src", "tests" }.SelectMany(folder => new DirectoryInfo(Path.Combine(Root.FullName, folder)).EnumerateFiles("*.csproj", SearchOption.AllDirectories));

    [Test]
    public void Every_package_version_is_exact()
    {
        var versions = XDocument.Load(Path.Combine(Root.FullName, "Directory.Packages.props")).Descendants("PackageVersion").ToList();
        versions.Count.ShouldBeGreaterThan(10);
        versions.Where(v => !Exact().IsMatch(v.Attribute("Version")!.Value)).Select(v => v.ToString()).ShouldBeEmpty();
        versions.Select(v => v.Attribute("Include")!.Value).ShouldBeUnique();
    }

    [Test]
    public void No_project_brings_a_version_of_its_own()
    {
        foreach (var project in Projects)
        {
            XDocument.Load(project.FullName).Descendants("PackageReference").Where(p => p.Attribute("Version") is not null || p.Attribute("VersionOverride") is not null)
                .Select(p => $"{project.Name}: {p}").ShouldBeEmpty();
        }
    }

    [Test]
    public void Every_project_is_locked_and_part_of_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Root.FullName, "NetOS.sln"));
        foreach (var project in Projects)
        {
            File.Exists(Path.Combine(project.DirectoryName!, "packages.lock.json")).ShouldBeTrue(project.Name);
            solution.ShouldContain(project.Name);
        }
    }

    [Test]
    public void The_SDK_is_pinned_and_warnings_are_errors()
    {
        File.ReadAllText(Path.Combine(Root.FullName, "global.json")).ShouldContain("\"version\"");
        var properties = XDocument.Load(Path.Combine(Root.FullName, "Directory.Build.props")).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value);
        foreach (var on in new[] { "TreatWarningsAsErrors", "RestorePackagesWithLockFile", "Deterministic" })
            properties[on].ShouldBe(["true"], on);
        properties["Nullable"].ShouldBe(["enable"]);
    }

    private static DirectoryInfo RootOf(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "NetOS.sln")) ? folder : RootOf(folder.Parent ?? throw new DirectoryNotFoundException("NetOS.sln"));

    [GeneratedRegex(@"^\[?\d+\.\d+\.\d+(\.\d+)?\]?$")]
    private static partial Regex Exact();
}
