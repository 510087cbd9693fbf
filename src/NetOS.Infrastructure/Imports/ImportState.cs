using System.Text.Json;
using System.Text.Json.Serialization;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports.Columns;

namespace NetOS.Infrastructure.Imports;

internal static class ImportStatuses
{
    public const string Uploaded = "uploaded", Parsed = "parsed", Mapped = "mapped", Validated = "validated", Committing = "committing", Committed = "committed",
        Cancelled = "cancelled", Failed = "failed", Reverted = "reverted";

    /// <summary>As long as nothing is written.</summary>
    public static bool IsOpen(string status) => status is Parsed or Mapped or Validated;
}

internal static class ImportPhases
{
    public const string Validating = "validating", DryRun = "dry_run", Committing = "committing", Reverting = "reverting";
}

/// <summary>What a column of the file is for.</summary>
internal sealed record ImportColumn(int Index, string Header)
{
    /// <summary>Null as long as nobody said, and of a column that is left out.</summary>
    public string? Field { get; init; }

    /// <summary>Left out on purpose, or because NetOS fills it.</summary>
    public bool Ignored { get; init; }

    /// <summary>How sure the guess is, 0 … 1; 1 for what a person said.</summary>
    public double Score { get; init; }

    /// <summary>What the guess is made of.</summary>
    public string? How { get; init; }

    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>mdy, dmy or ymd.</summary>
    public string? DateOrder { get; init; }

    /// <summary>The mark before decimals: <c>.</c> or <c>,</c>.</summary>
    public string? Decimal { get; init; }

    public string? Unit { get; init; }

    /// <summary>What a person must say once before the column can be read.</summary>
    public IReadOnlyList<ColumnQuestion> Questions { get; init; } = [];

    /// <summary>What the values prove or somebody said.</summary>
    [JsonIgnore]
    public IEnumerable<(string Code, string Value)> Answers =>
        new (string Code, string? Value)[] { (ColumnAnswers.DateOrder, DateOrder), (ColumnAnswers.Decimal, Decimal), (ColumnAnswers.Unit, Unit) }.Where(a => a.Value is not null).Select(a => (a.Code, a.Value!));

    public ImportColumn With(string code, string? value) => code switch
    {
        ColumnAnswers.DateOrder => this with { DateOrder = value },
        ColumnAnswers.Decimal => this with { Decimal = value },
        _ => this with { Unit = value },
    };
}

/// <summary>"Make the missing record that this names": of a part, by the text of its field.</summary>
internal sealed record ImportApproval(string Part, string Text)
{
    /// <summary>In place of a text: whatever is missing.</summary>
    public const string Anything = "*";
}

/// <summary>Rows by what would become of them.</summary>
internal sealed record ImportCounts(int Total, int New, int Update, int Unchanged, int Duplicate, int Error, int Skipped, int Committed, int Warning, int Selected);

/// <summary>How far the work under way is.</summary>
internal sealed record ImportProgress(string Phase, int Done, int Total);

/// <summary>A file on its way in.</summary>
internal sealed record ImportState(Guid Id, string Kind, string Status)
{
    public required string FileName { get; init; }
    public required long FileSize { get; init; }
    public required FileLook Look { get; init; }
    public required IReadOnlyList<ImportColumn> Columns { get; init; }
    public required IReadOnlyList<ImportApproval> Approvals { get; init; }

    /// <summary>What every row has where no column brings it: field → text.</summary>
    public required IReadOnlyDictionary<string, string> Defaults { get; init; }
    public Guid? TemplateId { get; init; }
    public string? TemplateName { get; init; }
    public required ImportCounts Counts { get; init; }
    public ImportProgress? Progress { get; init; }
    public Guid? JobId { get; init; }
    public string? Mode { get; init; }
    public JsonElement? DryRun { get; init; }
    public string? Error { get; init; }
    public int Version { get; init; }
    public DateTime CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public DateTime? CommittedAt { get; init; }
    public string? CommittedBy { get; init; }
    public DateTime? RevertedAt { get; init; }
    public string? RevertedBy { get; init; }
}
