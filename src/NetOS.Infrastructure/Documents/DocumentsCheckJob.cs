using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Documents;

/// <summary>Looks each day whether the files of documents and their records belong together; the system page shows what it found.</summary>
internal sealed class DocumentsCheckJob(StorageCheck check) : IScheduledJob
{
    public const string JobName = "documents_check";
    private const int ShownLines = 50;

    public string Name => JobName;

    public string Description => "Compares the files of documents with their records and lists what does not belong together.";

    public JobSchedule Schedule => JobSchedule.Daily(4, 10);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct)
    {
        var findings = await check.RunAsync(ct);
        return new { findings.Documents, Findings = findings.Lines.Count, Lines = findings.Lines.Take(ShownLines) };
    }
}
