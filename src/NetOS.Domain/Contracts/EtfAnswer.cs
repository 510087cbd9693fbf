namespace NetOS.Domain.Contracts;

/// <summary>What leaving on a day costs, and how that is made up.</summary>
/// <param name="On">The last day of service.</param>
/// <param name="Amount">The fee: the sum of the terms.</param>
/// <param name="ContractMonth">The month of the contract that day falls in; 0 before the start.</param>
/// <param name="MonthsRemaining">Months after that one, up to the end of the term.</param>
/// <param name="Terms">Each rounded to cents.</param>
/// <param name="Clause">What was evaluated.</param>
/// <param name="Warnings">What had to be assumed, in words.</param>
/// <param name="CheapestExit">The best day of the next 24 months to leave on.</param>
/// <param name="FreeExitOn">The first day from today on with no fee; null: never as far as is known.</param>
public sealed record EtfAnswer(
    DateOnly On,
    decimal Amount,
    int ContractMonth,
    int MonthsRemaining,
    IReadOnlyList<EtfTerm> Terms,
    EtfClause Clause,
    IReadOnlyList<string> Warnings,
    EtfExit CheapestExit,
    DateOnly? FreeExitOn);

/// <summary>One term of the sum.</summary>
/// <param name="Label">What it is for.</param>
/// <param name="Months">How many; null where it is not counted in months.</param>
/// <param name="Rate">Money per month; null where none enters.</param>
/// <param name="Percent">Of that; null where none enters.</param>
/// <param name="Amount">Rounded to cents.</param>
public sealed record EtfTerm(string Label, int? Months, decimal? Rate, decimal? Percent, decimal Amount);

/// <summary>Leaving on a day, seen from today.</summary>
/// <param name="On">The last day of service.</param>
/// <param name="Etf">The fee on it, notice given today unless it was before.</param>
/// <param name="ChargesUntil">What service costs from today to that day, both included.</param>
public sealed record EtfExit(DateOnly On, decimal Etf, decimal ChargesUntil)
{
    public decimal Total => Etf + ChargesUntil;
}
