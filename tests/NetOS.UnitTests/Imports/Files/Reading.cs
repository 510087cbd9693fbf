using System.Text;
using NetOS.Application.Common.Errors;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;
using NetOS.Infrastructure.Imports.Files;
using NUnit.Framework;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>A file as the import sees it, for tests.</summary>
internal sealed record Reading(FileLook Look, IReadOnlyList<SourceRow> Rows)
{
    public IEnumerable<SourceRow> Data => Rows.Where(r => r.Role == RowRole.Data);

    /// <summary>The records' texts.</summary>
    public string[][] Texts => [.. Data.Select(TextsOf)];

    public static string[] TextsOf(SourceRow row) => [.. row.Cells.Select(c => c.Text)];

    public static Reading Of(string text, string name = "table.csv", FileChoices? chosen = null, ImportLimits? limits = null) => Of(Encoding.UTF8.GetBytes(text), name, chosen, limits);

    public static Reading Of(byte[] content, string name = "table.csv", FileChoices? chosen = null, ImportLimits? limits = null)
    {
        using var file = new MemoryStream(content);
        return Of(file, name, chosen, limits);
    }

    public static Reading Of(Stream file, string name, FileChoices? chosen = null, ImportLimits? limits = null)
    {
        var files = new ImportFiles(limits ?? new ImportLimits());
        var look = files.LookAsync(file, name, chosen ?? FileChoices.None, CancellationToken.None).GetAwaiter().GetResult();
        return new Reading(look, [.. files.RowsAsync(file, look, CancellationToken.None).ToBlockingEnumerable()]);
    }

    /// <summary>Why the file is refused.</summary>
    public static InvalidException Refusal(byte[] content, string name = "table.csv", FileChoices? chosen = null, ImportLimits? limits = null) => Assert.Throws<InvalidException>(() => Of(content, name, chosen, limits))!;

    public static InvalidException Refusal(string text, string name = "table.csv", FileChoices? chosen = null, ImportLimits? limits = null) => Refusal(Encoding.UTF8.GetBytes(text), name, chosen, limits);

    public SourceCell this[int row, int column] => Data.ElementAt(row).Cells[column];
}
