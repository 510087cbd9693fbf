using MediatR;
using NetOS.Domain.Common;

namespace NetOS.Application.Common.Records;

/// <summary>A request that changes something; it is saved, audited and stamped when its handler is done.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;

/// <summary>Makes a record.</summary>
/// <returns>Its id.</returns>
public sealed record CreateRecord<TEntity, TDetails>(TDetails Details) : ICommand<Guid>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails;

/// <summary>Changes some fields of a record.</summary>
/// <param name="Id">The record.</param>
/// <param name="Version">The version the caller read; null when they do not care.</param>
/// <param name="Patch">The fields to change.</param>
public sealed record UpdateRecord<TEntity, TDetails>(Guid Id, int? Version, Patch<TDetails> Patch) : ICommand<Guid>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails;

/// <summary>Deletes a record softly; refused while live records refer to it.</summary>
public sealed record DeleteRecord<TEntity, TDetails>(Guid Id, int? Version) : ICommand<Guid>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails;

/// <summary>Brings a deleted record back.</summary>
public sealed record RestoreRecord<TEntity, TDetails>(Guid Id) : ICommand<Guid>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails;

public enum BulkAction { Update, Delete, Restore }

/// <summary>Does one act to many records, all or nothing.</summary>
/// <param name="Ids">The records, in the order results are given.</param>
/// <param name="Action">What to do.</param>
/// <param name="Patch">With update: the fields to change.</param>
/// <param name="DryRun">Answer what would happen and write nothing.</param>
public sealed record BulkRecords<TEntity, TDetails>(IReadOnlyList<Guid> Ids, BulkAction Action, Patch<TDetails>? Patch, bool DryRun) : ICommand<BulkResult>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails
{
    /// <summary>Called with how many records are done; a job shows it.</summary>
    public Func<int, Task>? Progress { get; init; }
}

/// <summary>What a bulk call did, or would do.</summary>
public sealed record BulkResult(int Matched, int Changed, IReadOnlyList<BulkItem> Results)
{
    public bool Failed => Results.Any(r => r.Status == BulkItem.ErrorStatus);
}

/// <summary>What happened to one record of a bulk call: <c>updated</c>, <c>unchanged</c> or <c>error</c>.</summary>
public sealed record BulkItem(Guid Id, string Status, string? Error = null, string? Code = null)
{
    public const string Updated = "updated", Unchanged = "unchanged", ErrorStatus = "error";
}
