using System.Globalization;
using NetOS.Application.Common.Errors;
using NetOS.Application.Imports.Files;
using NetOS.FunctionalTests.Support;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>Every hard file that others made for readers like this one: what is detected in it, and how many rows of which kind it has.</summary>
internal sealed class SharedFileTests
{
    [Test]
    public void Every_file_is_read_as_expected_or_refused_with_the_right_words()
    {
        var folder = Path.GetDirectoryName(SharedData.FileOrSkip("import-files", "csvkit", "bad.csv"))!;
        folder = Path.GetDirectoryName(folder)!;
        var expected = SharedFileVerdicts.All;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) != ".json").Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        var verdicts = files.ToDictionary(f => f, f => Verdict(Path.Combine(folder, f)));
        TestContext.Out.WriteLine($"{"file",-66} {"as expected",-12} what was read");
        foreach (var file in files)
            TestContext.Out.WriteLine($"{file,-66} {(expected.GetValueOrDefault(file) == verdicts[file] ? "yes" : "NO"),-12} {verdicts[file]}");
        verdicts.Where(v => expected.GetValueOrDefault(v.Key) != v.Value).Select(v => $"{v.Key}: {v.Value}").ShouldBeEmpty();
        expected.Keys.Except(files).ShouldBeEmpty();
    }

    /// <summary>Format, encoding, delimiter, sheet; header row and columns; rows by role and rows with errors. Or the refusal.</summary>
    private static string Verdict(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var read = Reading.Of(stream, Path.GetFileName(file));
            var look = read.Look;
            string[] detected = [look.Format, look.Encoding ?? "", look.Delimiter is "\t" ? "tab" : look.Delimiter ?? "", look.Sheet is null ? "" : $"sheet '{look.Sheet}'"];
            var header = look.HeaderRowCount == 0 ? "no header" : $"header {look.HeaderRow}{(look.HeaderRowCount > 1 ? $"+{look.HeaderRowCount - 1}" : "")}";
            var others = string.Concat(read.Rows.Where(r => r.Role != RowRole.Data).GroupBy(r => r.Role).Select(g => $", {g.Key.ToString().ToLowerInvariant()} {g.Count()}"));
            var errors = read.Rows.Count(r => r.Notes.Any(n => n.IsError));
            return string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', detected.Where(d => d.Length > 0))}; {header}; columns {look.Headers.Count}; rows {read.Data.Count()}{others}{(errors > 0 ? $", errors {errors}" : "")}");
        }
        catch (InvalidException refused)
        {
            return $"refused: {refused.Message}";
        }
    }
}
