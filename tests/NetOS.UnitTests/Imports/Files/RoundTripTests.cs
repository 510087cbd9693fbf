using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Spreadsheets;
using NUnit.Framework;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>What our own export writes, the import reads back as it was.</summary>
internal sealed class RoundTripTests
{
    private static readonly FileChoices FirstRow = new(HeaderRow: 1, HeaderRowCount: 1);

    [Property(Arbitrary = [typeof(NastyTables)], MaxTest = 500)]
    public bool Any_table_comes_back_cell_by_cell(string[][] table)
    {
        var read = Reading.Of(Written(table), chosen: FirstRow);
        var back = read.Rows.Select(Reading.TextsOf).ToArray();
        var expected = table.Where(row => row.Any(c => !string.IsNullOrWhiteSpace(c))).Select(row => row.Select(c => string.IsNullOrWhiteSpace(c) ? "" : c).ToArray()).ToArray();
        return back.Length == expected.Length && back.Zip(expected).All(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal));
    }

    [Test]
    public void Formula_looking_text_comes_back()
    {
        string[][] table = [["=1+1", "'-2"], ["@x", "''+y"], ["\tz", "'"]];
        Assert.That(Reading.Of(Written(table), chosen: FirstRow).Texts, Is.EqualTo(table));
    }

    private static byte[] Written(string[][] table)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1024, leaveOpen: true))
        using (var csv = CsvWriter.Create(writer, new CsvWriterOptions(), leaveOpen: true))
        {
            foreach (var name in table[0].Select((_, i) => $"h{i}"))
                csv.WriteField(name);
            csv.EndRecord();
            foreach (var row in table)
            {
                foreach (var cell in row)
                    csv.WriteField(FormulaGuard.Protect(cell));
                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    private sealed class NastyTables
    {
        private static readonly Gen<string> Pieces = Gen.Elements("\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", " ", "a", "7", "Zürich", "日本", "🛰", "\u2028", "sep=;", "Total", "<clear>");

        public static Arbitrary<string[][]> Tables() => Arb.From(
            from columns in Gen.Choose(2, 5)
            from rows in Gen.Choose(1, 6)
            from cells in Gen.ListOf(Gen.Choose(0, 5).SelectMany(length => Pieces.ListOf(length)).Select(p => string.Concat(p)), columns * rows)
            select cells.Chunk(columns).ToArray());
    }
}
