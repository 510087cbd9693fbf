using System.Text.Json;
using System.Text.Json.Serialization;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Values;

namespace NetOS.Infrastructure.Imports.Reading;

/// <summary>What is to be said of a row.</summary>
/// <param name="Field">The field it is about; null = the row as a whole.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Code">Stable, <c>feature.reason</c>.</param>
/// <param name="Message">For people.</param>
internal sealed record ImportMessage(string? Field, string Severity, string Code, string Message)
{
    public const string ErrorSeverity = "error", WarningSeverity = "warning";

    /// <summary>Of a column one may not edit; it tells nothing of what the cell holds.</summary>
    public const string Forbidden = "field.forbidden";

    /// <summary>Whether the file itself gave rise to it: it stays whatever the row is mapped to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OfFile { get; init; }

    public static ImportMessage Error(string? field, string code, string message) => new(field, ErrorSeverity, code, message);

    public static ImportMessage Warning(string? field, string code, string message) => new(field, WarningSeverity, code, message);
}

/// <summary>What a row changes of a stored record, for people and, as JSON, for taking it back.</summary>
internal sealed record RowChange(string Field, string? Before, string? After);

/// <summary>One of the records of a row.</summary>
/// <param name="Id">The record; of one that is only thought of, an id nobody else has.</param>
/// <param name="Made">Whether this import makes it.</param>
internal sealed record RowRecord(Guid Id, bool Made);

/// <summary>A staged row while it is looked at.</summary>
internal sealed class ImportRow(int number, bool selected)
{
    public int Number => number;

    public bool Selected => selected;

    /// <summary>What its cells say, by field.</summary>
    public Dictionary<string, CellReading> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>What its cells hold, by field, as somebody may have written over them.</summary>
    public Dictionary<string, SourceCell> Cells { get; } = new(StringComparer.Ordinal);

    public List<ImportMessage> Messages { get; } = [];

    public Dictionary<string, RowRecord> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Parts that are wrong already, so that nothing more is said about what follows from them.</summary>
    public HashSet<string> Failed { get; } = new(StringComparer.Ordinal);

    public List<RowChange> Changes { get; } = [];

    public List<string> Creates { get; } = [];

    public List<string> Keys { get; } = [];

    public string State { get; set; } = RowStates.Unchanged;

    public string? Label { get; set; }

    public Guid? RecordId { get; set; }

    /// <summary>Of the stored record, as it was looked at.</summary>
    public int? RecordVersion { get; set; }

    public bool HasErrors => Messages.Exists(m => m.Severity == ImportMessage.ErrorSeverity);

    public bool Has(string field) => Values.TryGetValue(field, out var value) && value.State == CellState.Value;

    public void Fail(string? field, string code, string message) => Messages.Add(ImportMessage.Error(field, code, message));
}

internal static class RowStates
{
    public const string New = "new", Update = "update", Unchanged = "unchanged", Duplicate = "duplicate", Error = "error", Skipped = "skipped", Committed = "committed";
}

/// <summary>What one commit wrote to one record.</summary>
internal sealed record WrittenRecord(int Row, string Resource, Guid Id, string Label, bool Created, int Version, IReadOnlyDictionary<string, JsonElement> Before);
