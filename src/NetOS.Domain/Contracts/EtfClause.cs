using System.Text.Json;
using System.Text.Json.Serialization;
using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>What leaving a contract early costs: the shape is the kind, the additions hold for every kind.</summary>
/// <remarks>Source: domain.md, section 4, ETF. Percents are 0 … 100, money is 0 … 999,999,999.99, months are 1 … 1200.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(EtfNone), "none")]
[JsonDerivedType(typeof(EtfPercentOfRemaining), "percent_of_remaining")]
[JsonDerivedType(typeof(EtfBanded), "banded")]
[JsonDerivedType(typeof(EtfByComponent), "by_component")]
[JsonDerivedType(typeof(EtfAverageOfLastInvoices), "average_of_last_invoices")]
[JsonDerivedType(typeof(EtfFixedAmount), "fixed_amount")]
[JsonDerivedType(typeof(EtfDeclining), "declining")]
[JsonDerivedType(typeof(EtfMonthsOfMrc), "months_of_mrc")]
public abstract record EtfClause
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true, // a jsonb column does not keep the order of members
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>All of the contract's waived NRC is charged while months remain.</summary>
    public bool? ClawbackNrc { get; init; }

    /// <summary>Promotional credits charged back.</summary>
    public decimal? PromoCredits { get; init; }

    /// <summary>Charges of third parties passed on.</summary>
    public decimal? ThirdParty { get; init; }

    /// <summary>What applies instead before the circuit's install date.</summary>
    public EtfPreInstall? PreInstall { get; init; }

    /// <summary>What makes leaving free.</summary>
    public IReadOnlyList<EtfWaiver>? Waivers { get; init; }

    /// <exception cref="RuleBrokenException">The kind or a member is unknown, one is missing, or a value is out of range; the field is <c>etf</c>.</exception>
    public static EtfClause Parse(JsonElement json)
    {
        EtfSchema.Check(json);
        return json.Deserialize<EtfClause>(Json)!;
    }

    /// <summary>The clause as it was parsed; members not given are left out.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, Json);

    /// <summary>Clauses are equal when their JSON is.</summary>
    public virtual bool Equals(EtfClause? other) => other is not null && JsonElement.DeepEquals(ToJson(), other.ToJson());

    public override int GetHashCode() => EqualityContract.GetHashCode();
}

/// <summary>Leaving costs nothing but the additions.</summary>
public sealed record EtfNone : EtfClause;

/// <summary>A percent of the rates of the months that remain.</summary>
public sealed record EtfPercentOfRemaining(decimal Percent) : EtfClause;

/// <summary>Each remaining month at the percent of the band its number falls in.</summary>
/// <param name="Bands">Ascending, the first from month 1.</param>
/// <param name="MonthsFrom"><c>original</c>: months count from the start of the chain; null: from the current term's.</param>
public sealed record EtfBanded(IReadOnlyList<EtfBand> Bands, string? MonthsFrom = null) : EtfClause
{
    public bool Equals(EtfBanded? other) => base.Equals(other);
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Per component, a percent of its MRC over the months that remain.</summary>
public sealed record EtfByComponent(IReadOnlyList<EtfComponent> Components) : EtfClause
{
    public bool Equals(EtfByComponent? other) => base.Equals(other);
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>The mean of the last bills × the months that remain.</summary>
/// <param name="Count">How many bills, 1 … 120.</param>
/// <param name="Percent">Of that product; null: 100.</param>
public sealed record EtfAverageOfLastInvoices(int Count, decimal? Percent = null) : EtfClause;

/// <summary>One amount while months remain.</summary>
public sealed record EtfFixedAmount(decimal Amount) : EtfClause;

/// <summary>An opening amount less a step for each full month completed, never below 0.</summary>
public sealed record EtfDeclining(decimal Opening, decimal Step) : EtfClause;

/// <summary>So many months of the rate, at most those that remain.</summary>
public sealed record EtfMonthsOfMrc(int Months) : EtfClause;

/// <param name="FromMonth">First contract month of the band.</param>
/// <param name="Percent">Of each month's rate.</param>
public sealed record EtfBand(int FromMonth, decimal Percent);

public sealed record EtfComponent(string Name, decimal Mrc, decimal Percent);

/// <summary>At least one of the two.</summary>
public sealed record EtfPreInstall(int? MonthsOfMrc, decimal? ThirdParty);

public enum EtfWaiverKind { Replacement, ChronicOutage }

/// <param name="Kind">What must have happened.</param>
/// <param name="MinTermMonths">Of a replacement: its term at least.</param>
/// <param name="WithinDays">Of a replacement: ordered within, 0 … 730 days.</param>
public sealed record EtfWaiver(EtfWaiverKind Kind, int? MinTermMonths = null, int? WithinDays = null)
{
    /// <summary>"a replacement of at least 36 months ordered within 30 days".</summary>
    internal string InWords() => Kind == EtfWaiverKind.ChronicOutage
        ? "chronic outages"
        : $"a replacement{(MinTermMonths is { } months ? $" of at least {months} months" : "")}{(WithinDays is { } days ? $" ordered within {days} days" : "")}";
}
