using System.Globalization;

namespace NetOS.Domain.Imports;

/// <summary>What a cell of an uploaded file holds, before anybody asks which field it belongs to.</summary>
public enum SourceCellKind
{
    Blank,
    Text,
    Number,
    Date,
    Boolean,

    /// <summary>An error value of a workbook, such as <c>#REF!</c>.</summary>
    Error,
}

/// <summary>A cell as its file gave it. Text files have texts only; workbooks have types.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">
/// The text; a number in invariant digits as the cell holds it; a date as <c>yyyy-MM-dd</c> or <c>yyyy-MM-ddTHH:mm:ss</c>; <c>true</c> or
/// <c>false</c>; the name of the error. Empty for a blank cell.
/// </param>
public readonly record struct SourceCell(SourceCellKind Kind, string Text)
{
    public static readonly SourceCell Blank = new(SourceCellKind.Blank, string.Empty);

    /// <summary>White space alone is a blank cell.</summary>
    public static SourceCell Of(string? text) => string.IsNullOrWhiteSpace(text) ? Blank : new(SourceCellKind.Text, text);

    public static SourceCell Of(decimal number) => new(SourceCellKind.Number, number.ToString(CultureInfo.InvariantCulture));

    public static SourceCell Of(DateTime date) =>
        new(SourceCellKind.Date, date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));

    public static SourceCell Of(bool value) => new(SourceCellKind.Boolean, value ? "true" : "false");

    public static SourceCell Error(string name) => new(SourceCellKind.Error, name);
}
