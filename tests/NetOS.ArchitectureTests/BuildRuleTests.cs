using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;
using Shouldly;

namespace NetOS.ArchitectureTests;

/// <summary>Rules of the build that a project file could quietly step out of.</summary>
internal sealed partial class BuildRuleTests
{
    private static readonly DirectoryInfo Root = FindRoot();

    private static IEnumerable<FileInfo> Projects => new[] { "src", "tests" }.SelectMany(folder => new DirectoryInfo(Path.Combine(Root.FullName, folder)).GetFiles("*.csproj", SearchOption.AllDirectories));

    [Test]
    public void Versions_of_packages_are_exact_and_stand_in_one_place()
    {
        var versions = XDocument.Load(Path.Combine(Root.FullName, "Directory.Packages.props")).Descendants("PackageVersion").Select(e => (Name: (string)e.Attribute("Include")!, Version: (string)e.Attribute("Version")!)).ToList();
        versions.Count.ShouldBeGreaterThan(10);
        versions.Where(v => !ExactVersion().IsMatch(v.Version)).ShouldBeEmpty();
        Projects.SelectMany(p => XDocument.Load(p.FullName).Descendants("PackageReference")).Where(e => e.Attribute("Version") is not null || e.Attribute("VersionOverride") is not null).ShouldBeEmpty();
    }

    [Test]
    public void Every_project_has_its_lock_file() => Projects.Where(p => !File.Exists(Path.Combine(p.DirectoryName!, "packages.lock.json"))).Select(p => p.Name).ShouldBeEmpty();

    [Test]
    public void Warnings_are_errors_and_nullability_is_checked_everywhere()
    {
        var shared = XDocument.Load(Path.Combine(Root.FullName, "Directory.Build.props"));
        shared.Descendants("TreatWarningsAsErrors").Single().Value.ShouldBe("true");
        shared.Descendants("Nullable").Single().Value.ShouldBe("enable");
        Projects.SelectMany(p => XDocument.Load(p.FullName).Descendants()).Where(e => e.Name.LocalName is "TreatWarningsAsErrors" or "Nullable").ShouldBeEmpty();
    }

    private static DirectoryInfo FindRoot()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetOS.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException("NetOS.sln is in no folder above the tests.");
    }

    [GeneratedRegex(@"^\[?\d+\.\d+(\.\d+){0,2}\]?$")]
    private static partial Regex ExactVersion();
}
