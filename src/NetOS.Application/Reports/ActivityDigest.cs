namespace NetOS.Application.Reports;

/// <summary>How often a person did something to records of one kind.</summary>
public sealed record WrittenRecords(string Actor, string Entity, string Action, long Count);

/// <summary>A change of who may do what.</summary>
public sealed record AuthorizationChange(DateTimeOffset At, string Actor, string Entity, string Label, string Action);

/// <summary>What an API token was used for.</summary>
public sealed record TokenUse(string Token, string Actor, long Requests, DateTimeOffset LastAt);

/// <summary>A report that was sent or skipped.</summary>
public sealed record SentReport(string Name, string Status, string Trigger, DateTimeOffset At, int Recipients);

/// <summary>What happened to renewals, by kind of step: how many.</summary>
public sealed record RenewalSteps(string Step, long Count);

/// <summary>What was done in NetOS in some days, as its reader may see it. It names no amounts.</summary>
public sealed record ActivityDigest
{
    public required DateOnly Day { get; init; }
    public required int LookbackDays { get; init; }
    public IReadOnlyList<WrittenRecords> Written { get; init; } = [];

    /// <summary>The latest changes of who may do what.</summary>
    public IReadOnlyList<AuthorizationChange> Authorizations { get; init; } = [];

    /// <summary>How many of them there were.</summary>
    public long AuthorizationCount { get; init; }

    /// <summary>The tokens used most.</summary>
    public IReadOnlyList<TokenUse> Tokens { get; init; } = [];

    /// <summary>How many tokens were used.</summary>
    public long TokenCount { get; init; }

    public IReadOnlyList<SentReport> Reports { get; init; } = [];

    /// <summary>Null when the reader may not see renewals.</summary>
    public IReadOnlyList<RenewalSteps>? Renewals { get; init; }

    /// <summary>What NetOS did by itself stands under this name; it is no person.</summary>
    public const string Itself = "NetOS itself";

    public long Writes => Written.Sum(w => w.Count);

    public bool IsEmpty => Writes == 0 && AuthorizationCount == 0 && TokenCount == 0 && Reports.Count == 0 && Renewals is not { Count: > 0 };

    public IReadOnlyDictionary<string, int> Counts => new Dictionary<string, int>
    {
        ["writes"] = (int)Writes,
        ["people"] = Written.Select(w => w.Actor).Where(actor => actor != Itself).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        ["authorization_changes"] = (int)AuthorizationCount,
        ["tokens"] = (int)TokenCount,
        ["reports"] = Reports.Count,
    };
}
