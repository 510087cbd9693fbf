using System.Text;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Templates;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Kinds;

/// <summary>The guide lists every column of every kind as it is declared.</summary>
internal sealed class GuideTests
{
    private const string Update = "NETOS_UPDATE_SNAPSHOT", Begin = "<!-- columns: begin (generated) -->\n", End = "<!-- columns: end -->\n";

    private static string GuidePath
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "NetOS.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("NetOS.sln");
            return Path.Combine(folder.FullName, "docs", "data-import-guide.md");
        }
    }

    [Test]
    public async Task The_guide_lists_every_column_as_it_is_declared()
    {
        var guide = await File.ReadAllTextAsync(GuidePath);
        var (from, to) = (guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, guide.IndexOf(End, StringComparison.Ordinal));
        var declared = string.Concat(ImportKinds.All.Select(Section));
        if (Environment.GetEnvironmentVariable(Update) == "1")
            await File.WriteAllTextAsync(GuidePath, guide = guide[..from] + declared + guide[to..]);
        guide.Contains(Begin + declared + End, StringComparison.Ordinal)
            .ShouldBeTrue($"docs/data-import-guide.md differs from the fields as declared. Renew it with {Update}=1 dotnet test tests/NetOS.UnitTests --filter {nameof(GuideTests)}.");
    }

    private static string Section(ImportKind kind)
    {
        var text = new StringBuilder();
        text.Append($"\n### {kind.Title} (`{kind.Name}`)\n\n");
        text.Append($"Recognised by {string.Join("; else by ", kind.Main.Keys.Select(k => k.Words).Distinct())}.\n\n");
        text.Append("| Column | Holds | What it is | Example | Also recognised |\n| --- | --- | --- | --- | --- |\n");
        foreach (var field in kind.Fields)
        {
            var example = field.Example is { } shown ? $"`{Cell(shown)}`" : "";
            text.Append($"| `{field.Name}`{(field.Required ? " **required**" : "")} | {Cell(FieldWords.TypeOf(field))} | {Cell(field.Description)} | {example} | {Cell(string.Join(", ", field.Synonyms))} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
