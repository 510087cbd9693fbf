using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Imports.Files;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>Large files pass through without staying.</summary>
[NonParallelizable]
internal sealed class VolumeTests
{
    private const long MostHeld = 24L << 20;

    [Test]
    public async Task Memory_does_not_grow_with_the_rows_of_a_text_file()
    {
        await using var file = Temporary();
        await using (var writer = new StreamWriter(file, new UTF8Encoding(false), 64 * 1024, leaveOpen: true))
        {
            await writer.WriteLineAsync("circuit,carrier,mrc,note");
            for (var i = 0; i < 200_000; i++)
                await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"C-{i:000000},Carrier {i % 97},{i % 1000}.50,\"a note with, a comma and {i} more words to fill the line up to the length of a real one\""));
        }

        (await HeldAsync(file, "big.csv", 200_000)).ShouldBeLessThan(MostHeld);
    }

    [Test]
    public async Task Memory_does_not_grow_with_the_rows_of_a_workbook()
    {
        await using var file = Temporary();
        WriteWorkbook(file, 50_000);
        (await HeldAsync(file, "big.xlsx", 50_000)).ShouldBeLessThan(MostHeld);
    }

    [Test]
    public async Task Fifty_thousand_rows_of_thirty_columns_are_read_quickly()
    {
        var line = string.Join(',', Enumerable.Range(0, 30).Select(i => i % 7 == 0 ? "\"Denver, CO\"" : $"value {i}"));
        var text = Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 30).Select(i => $"column {i}")) + "\n" + string.Concat(Enumerable.Repeat(line + "\n", 50_000)));
        using var file = new MemoryStream(text);
        var files = new ImportFiles(new ImportLimits());
        var watch = Stopwatch.StartNew();
        var look = await files.LookAsync(file, "wide.csv", FileChoices.None, CancellationToken.None);
        var cells = 0;
        await foreach (var row in files.RowsAsync(file, look, CancellationToken.None))
            cells += row.Cells.Count;
        TestContext.Out.WriteLine($"50,000 rows × 30 columns, {text.Length >> 20} MB: {watch.ElapsedMilliseconds} ms");
        cells.ShouldBe(1_500_000);
        // Many times what it takes on an idle machine: it finds a quadratic mistake, not a busy neighbour.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    /// <summary>The most that was alive at any of ten points of the way, beyond what was before.</summary>
    private static async Task<long> HeldAsync(Stream file, string name, int rows)
    {
        var files = new ImportFiles(new ImportLimits());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var look = await files.LookAsync(file, name, FileChoices.None, CancellationToken.None);
        var (count, most) = (0, 0L);
        await foreach (var row in files.RowsAsync(file, look, CancellationToken.None))
        {
            row.Role.ShouldBe(RowRole.Data);
            if (++count % (rows / 10) == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        count.ShouldBe(rows);
        TestContext.Out.WriteLine($"{name}: {file.Length >> 20} MB, {count:N0} rows, at most {most >> 10:N0} KB held");
        return most;
    }

    private static FileStream Temporary() =>
        new(Path.Combine(Path.GetTempPath(), $"netos-test-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);

    private static void WriteWorkbook(Stream file, int rows)
    {
        using var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook, autoSave: true);
        var workbook = package.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "circuits" }));
        using var xml = OpenXmlWriter.Create(sheet);
        xml.WriteStartElement(new Worksheet());
        xml.WriteStartElement(new SheetData());
        for (var i = 0; i <= rows; i++)
        {
            xml.WriteStartElement(new Row());
            foreach (var column in Enumerable.Range(0, 8))
            {
                xml.WriteElement(i == 0 || column < 4
                    ? new Cell(new InlineString(new Text(i == 0 ? $"column {column}" : $"text {column} of row {i}"))) { DataType = CellValues.InlineString }
                    : new Cell { CellValue = new CellValue(i + column / 10m), DataType = CellValues.Number });
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
