namespace NetOS.Application.Reports;

/// <summary>A term to decide about, or a licence that expires, as its reader may see it.</summary>
public sealed record RenewalReportRow
{
    /// <summary>What it is about.</summary>
    public required string Label { get; init; }

    /// <summary>The contract or RF link.</summary>
    public Guid Id { get; init; }

    /// <summary>The address of its record in NetOS.</summary>
    public required string Path { get; init; }

    public bool IsLicense { get; init; }

    /// <summary>How many more circuits, sites or services the contract is over.</summary>
    public int MoreSubjects { get; init; }

    public string? AgreementNumber { get; init; }

    /// <summary>The carrier or landlord.</summary>
    public string? Counterparty { get; init; }

    /// <summary>The carrier's colour, 1 … 10; 0 = that of all others.</summary>
    public int Series { get; init; }

    /// <summary>Where it is, in words.</summary>
    public string? Where { get; init; }

    /// <summary>The kind of agreement.</summary>
    public string? Kind { get; init; }

    /// <summary>Where the decision is.</summary>
    public string Status { get; init; } = "pending";

    public string? Decision { get; init; }
    public bool AwaitsApproval { get; init; }

    /// <summary>Who sees to it.</summary>
    public string? Owner { get; init; }

    /// <summary>Their e-mail address.</summary>
    public string? OwnerEmail { get; init; }

    public string Currency { get; init; } = "USD";

    /// <summary>Null where it is not known, or not this reader's to know.</summary>
    public decimal? Mrc { get; init; }

    /// <summary>The last day to decide, or the day the licence expires.</summary>
    public required DateOnly Deadline { get; init; }

    public required DateOnly EndDate { get; init; }
    public int? NoticeDays { get; init; }
    public string? EndOfTerm { get; init; }
    public int? RenewalTermMonths { get; init; }
}
