using System.Collections.Frozen;
using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Every job that runs by the clock, by name.</summary>
internal sealed class JobCatalog(IEnumerable<IScheduledJob> jobs)
{
    private readonly FrozenDictionary<string, IScheduledJob> _jobs = jobs.ToFrozenDictionary(job => job.Name, StringComparer.Ordinal);

    public IEnumerable<IScheduledJob> All => _jobs.Values.OrderBy(job => job.Name, StringComparer.Ordinal);

    public IScheduledJob? Find(string name) => _jobs.GetValueOrDefault(name);
}
