namespace NetOS.Domain.Contracts;

/// <summary>What is charged for leaving on a day: parts, each known for every subject.</summary>
internal sealed record EtfFee(IReadOnlyList<EtfPart> Parts)
{
    public static readonly EtfFee Nothing = new([]);

    /// <param name="subjects">Their places.</param>
    public decimal Amount(int[] subjects) => Parts.Sum(part => part.Amount(subjects));

    public IEnumerable<EtfTerm> Terms(int[] subjects) => Parts.Where(part => part.Concerns(subjects)).Select(part => part.Term(subjects));
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

    public decimal Amount(int[] subjects) => subjects.Sum(place => Amounts[place]);

    public bool Concerns(int[] subjects) => subjects.Length == Amounts.Length || Array.Exists(subjects, place => Amounts[place] != 0 || Rates?[place] > 0);

    public EtfTerm Term(int[] subjects) => new(Label, Months, WholeRate is { } rate ? decimal.Round(rate, 2, MidpointRounding.AwayFromZero) : Rate(subjects), Percent, Amount(subjects));

    private decimal? Rate(int[] subjects) => Rates is null ? null : subjects.Sum(place => Rates[place]);

    private string Label => this switch
    {
        { Span: { } span } => span.First == span.Last ? $"{Name}: month {span.First}" : $"{Name}: months {span.First} to {span.Last}",
        { Days: { } days } => $"{Name}: {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}",
        { After: { } months } => $"{Name} after {months} {(months == 1 ? "month" : "months")}",
        _ => Name,
    };
}
