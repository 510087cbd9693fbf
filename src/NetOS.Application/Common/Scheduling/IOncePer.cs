namespace NetOS.Application.Common.Scheduling;

/// <summary>Does something once for a period, whoever tries and however often: the mark that it was done is part of the transaction that does it.</summary>
public interface IOncePer
{
    /// <summary>
    /// Runs the effect and marks the period as done, both or neither. Whoever comes while another is at it waits for its end: when that one commits, this
    /// one does nothing; when it fails or its process dies, this one does the work. The effect writes through the services of the same scope
    /// (commands, <c>IUnitOfWork</c>, the outbox): what it does elsewhere is outside the transaction and not kept to once. It must not be called within another transaction.
    /// </summary>
    /// <param name="job">The job's name, or another name for what is done.</param>
    /// <param name="period">What it is done for: a day (<c>2026-11-22</c>), a week, a contract and a date.</param>
    /// <param name="effect">What is done once.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>False when it had been done before.</returns>
    Task<bool> DoAsync(string job, string period, Func<Task> effect, CancellationToken ct);
}
