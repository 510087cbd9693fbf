namespace NetOS.Domain.Contracts;

/// <summary>What is charged for leaving on a day: parts, each known for every subject.</summary>
internal sealed record EtfFee(IReadOnlyList<EtfPart> Parts)
{
    public static readonly EtfFee Nothing = new([]);

    /// <param name="subject">Its place; null: all of them.</param>
    public decimal Amount(int? subject) => Parts.Sum(part => part.Amount(subject));

    public IEnumerable<EtfTerm> Terms(int? subject) => Parts.Where(part => part.Concerns(subject)).Select(part => part.Term(subject));
}

/// <summary>One term of the sum, by subject.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Amounts">Of each subject, in cents; 0 for those it is not charged for.</param>
internal sealed record EtfPart(string Name, decimal[] Amounts)
{
    /// <summary>Money per month of each subject.</summary>
    public decimal[]? Rates { get; init; }

    /// <summary>Money per month of the whole contract, of which the subjects have shares.</summary>
    public decimal? WholeRate { get; init; }

    public int? Months { get; init; }
    public decimal? Percent { get; init; }

    /// <summary>The contract months it is charged for.</summary>
    public (int First, int Last)? Span { get; init; }

    /// <summary>The days it is charged for.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>Months served that lowered it.</summary>
    public int? After { get; init; }

    public decimal Amount(int? subject) => subject is { } place ? Amounts[place] : Amounts.Length == 1 ? Amounts[0] : Amounts.Sum();

    public bool Concerns(int? subject) => subject is not { } place || Amounts[place] != 0 || Rates?[place] > 0;

    public EtfTerm Term(int? subject) => new(Label, Months, WholeRate is { } rate ? decimal.Round(rate, 2, MidpointRounding.AwayFromZero) : Rate(subject), Percent, Amount(subject));

    private decimal? Rate(int? subject) => subject is { } place ? Rates?[place] : Rates?.Sum();

    private string Label => this switch
    {
        { Span: { } span } => span.First == span.Last ? $"{Name}: month {span.First}" : $"{Name}: months {span.First} to {span.Last}",
        { Days: { } days } => $"{Name}: {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}",
        { After: { } months } => $"{Name} after {months} {(months == 1 ? "month" : "months")}",
        _ => Name,
    };
}
