using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Contracts;
using NetOS.Application.Renewals;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Renewals;
using Shouldly;

namespace NetOS.UnitTests.Renewals;

/// <summary>The store behind <see cref="Office"/>, with the database's constraints: one open renewal per contract, no two periods over one subject.</summary>
internal sealed class Shelf : IRenewalRepository, IContractRepository, IRecordStore<Contract>, IRecordStore<LifecycleEvent>, IUnitOfWork, ISettings, ICurrentCaller
{
    public const string System = "system";

    public List<Contract> Contracts { get; } = [];

    public List<Renewal> Renewals { get; } = [];

    public string By { get; set; } = System;

    public Caller Caller => new(By, By, "exec", PermissionSet.None);

    public string RequestId => "";

    public string Source => "system";

    public string? Address => null;

    public string EventType => "write";

    public void Check()
    {
        Renewals.Where(r => r.IsOpen).GroupBy(r => r.ContractId).ShouldAllBe(open => open.Count() == 1);
        var periods = Contracts.Where(c => c.Details.Status is ContractStatus.Scheduled or ContractStatus.Active or ContractStatus.MonthToMonth)
            .SelectMany(c => c.Subjects, (c, s) => (s.Ref, From: c.Details.StartDate, To: c.LastDay ?? DateOnly.MaxValue)).ToList();
        foreach (var one in periods)
        {
            one.From.ShouldBeLessThanOrEqualTo(one.To);
            periods.Count(other => other.Ref == one.Ref && other.From <= one.To && one.From <= other.To).ShouldBe(1, "two contracts over one subject");
        }
    }

    public Task<IReadOnlyDictionary<Guid, DateOnly>> ChainStartsAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, DateOnly>>(contractIds.ToDictionary(id => id, StartOf));

    private DateOnly StartOf(Guid id) => Contracts.Single(c => c.Id == id).Details is { PredecessorId: { } before } ? StartOf(before) : Contracts.Single(c => c.Id == id).Details.StartDate;

    public Task<Renewal?> LatestAsync(Guid contractId, CancellationToken ct) =>
        Task.FromResult(Renewals.Where(r => r.ContractId == contractId).OrderBy(r => r.IsOpen).LastOrDefault());

    public Task<IReadOnlyList<Renewal>> OfAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct) => List(Renewals.Where(r => contractIds.Contains(r.ContractId)));

    public void Add(Renewal renewal) => Renewals.Add(renewal);

    public Task<IReadOnlyList<Contract>> ComingIntoSightAsync(DateOnly until, Guid after, int limit, CancellationToken ct) =>
        List(Contracts.Where(c => after == Guid.Empty && c.DecisionDeadline <= until && !Renewals.Exists(r => r.ContractId == c.Id && r.IsOpen)));

    public Task<IReadOnlyList<Contract>> MissingAsync(DateOnly today, Guid after, int limit, CancellationToken ct) => List(Contracts.Where(c => after == Guid.Empty && c.DecisionDeadline < today));

    public Task<IReadOnlyList<Contract>> EndedAsync(DateOnly today, IReadOnlyCollection<Guid> except, int limit, CancellationToken ct) =>
        List(Contracts.Where(c => !except.Contains(c.Id) && c.HasRunOut(today)).OrderBy(c => c.LastDay));

    public Task<bool> IsFollowedAsync(Guid contractId, CancellationToken ct) =>
        Task.FromResult(Contracts.Exists(c => c.Details.PredecessorId == contractId && c.Details.Status is not (ContractStatus.Draft or ContractStatus.Terminated)));

    public Task<IReadOnlyDictionary<SubjectRef, DateOnly>> TakenAfterAsync(Contract contract, DateOnly lastDay, CancellationToken ct) => Task.FromResult<IReadOnlyDictionary<SubjectRef, DateOnly>>(
        Contracts.Where(c => c != contract && c.Details.StartDate > lastDay && c.Details.Status is ContractStatus.Scheduled or ContractStatus.Active or ContractStatus.MonthToMonth)
            .SelectMany(c => c.Subjects, (c, s) => (s.Ref, c.Details.StartDate)).Where(x => contract.Subjects.Any(s => s.Ref == x.Ref))
            .GroupBy(x => x.Ref, x => x.StartDate).ToDictionary(g => g.Key, g => g.Min()));

    public Task<bool> IsPersonAsync(string email, CancellationToken ct) => Task.FromResult(true);

    public Task<bool> HasDocumentAsync(Guid contractId, Guid documentId, CancellationToken ct) => Task.FromResult(false);

    public Task<IReadOnlyList<Contract>> OverAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct) => List(Contracts.Where(c => c.Subjects.Any(s => subjects.Contains(s.Ref))));

    public Task<IReadOnlyList<Circuit>> CircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct) => List<Circuit>([]);

    public Task<IReadOnlyDictionary<SubjectRef, SubjectFacts>> FactsAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<SubjectRef, SubjectFacts>>(new Dictionary<SubjectRef, SubjectFacts>());

    public Task<IReadOnlySet<SubjectRef>> VisibleAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct) => Task.FromResult<IReadOnlySet<SubjectRef>>(subjects.ToHashSet());

    public Task<IReadOnlyList<Contract>> StartingAsync(DateOnly today, int limit, CancellationToken ct) =>
        List(Contracts.Where(c => c.Details.Status == ContractStatus.Scheduled && c.Details.StartDate <= today));

    public Task<IReadOnlyList<Contract>> RatesDueAsync(DateOnly today, int limit, CancellationToken ct) => List(Contracts.Where(c => c.RatesRefreshOn <= today));

    public Task<IReadOnlyList<Circuit>> DueAsync(DateOnly today, int limit, CancellationToken ct) => List<Circuit>([]);

    public Task<Contract> GetAsync(Guid id, int? version, CancellationToken ct) => Task.FromResult(Contracts.Find(c => c.Id == id) ?? throw new NotFoundException("contract", id.ToString()));

    public Task<IReadOnlyList<Contract>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => List(Contracts.Where(c => ids.Contains(c.Id)));

    public void Add(Contract entity) => Contracts.Add(entity);

    public void Add(LifecycleEvent entity) { }

    public Task SaveAsync(CancellationToken ct) => Task.CompletedTask;

    public Task<T> TransactAsync<T>(Func<Task<T>> work, CancellationToken ct) => work();

    public void Forget() { }

    public Task<T> ReadAsync<T>(CancellationToken ct) where T : class, new() => Task.FromResult(new T());

    // What renewals never ask of a store.
    public Task<T> RehearseAsync<T>(Func<Task<T>> work, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<Guid, ConflictException>> ReferencesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => throw new NotSupportedException();

    public Task CascadeAsync(IReadOnlyCollection<Contract> entities, bool delete, CancellationToken ct) => throw new NotSupportedException();

    public Task CascadeAsync(IReadOnlyCollection<LifecycleEvent> entities, bool delete, CancellationToken ct) => throw new NotSupportedException();

    Task<LifecycleEvent> IRecordStore<LifecycleEvent>.GetAsync(Guid id, int? version, CancellationToken ct) => throw new NotSupportedException();

    Task<IReadOnlyList<LifecycleEvent>> IRecordStore<LifecycleEvent>.FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => throw new NotSupportedException();

    private static Task<IReadOnlyList<T>> List<T>(IEnumerable<T> items) => Task.FromResult<IReadOnlyList<T>>([.. items]);
}
