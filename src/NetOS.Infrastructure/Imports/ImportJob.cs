using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Jobs;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>Carries an import on, off the request: validates, rehearses, commits, takes back. Taken up again after a crash, it begins anew; what was half done is not there.</summary>
internal sealed class ImportJob(ImportStore imports, Databases databases, TimeProvider clock) : IJobHandler
{
    public const string JobKind = "import";

    public string Kind => JobKind;

    public async Task<string> RunAsync(IServiceProvider scope, TakenJob job, Caller caller, Func<int, Task> progress, CancellationToken ct)
    {
        using var payload = JsonDocument.Parse(job.Payload);
        var id = payload.RootElement.GetProperty("import_id").GetGuid();
        var phase = payload.RootElement.GetProperty("phase").GetString()!;
        var mode = payload.RootElement.GetProperty("mode").GetString();
        var import = await imports.GetAsync(id, ct);
        // Committed by this very job before it could say so.
        if (import.JobId != job.Id)
            return "{}";
        scope.GetRequiredService<CallerContext>().Enter(caller, id.ToString("N"), "import", eventType: "import");
        var runner = scope.GetRequiredService<ImportRunner>();
        try
        {
            switch (phase)
            {
                case ImportPhases.Validating:
                    await runner.ValidateAsync(import, progress, ct);
                    await imports.RecountAsync(id, ct);
                    await imports.MoveAsync(id, [ImportStatuses.Mapped], ImportStatuses.Validated, null, ct, job.Id);
                    break;
                case ImportPhases.DryRun:
                    var would = await runner.CommitAsync(import, mode == "valid", rehearse: true, progress, ct);
                    await KeepDryRunAsync(id, import, would, ct);
                    break;
                case ImportPhases.Committing:
                    var did = await runner.CommitAsync(import, mode == "valid", rehearse: false, progress, ct);
                    if (did.Failed > 0 && mode != "valid")
                    {
                        await imports.RecountAsync(id, ct);
                        await imports.MoveAsync(id, [ImportStatuses.Committing], ImportStatuses.Validated, $"{did.Failed} rows were refused; nothing was written.", ct, job.Id);
                    }

                    break;
                default:
                    await runner.RevertAsync(import, mode == "unchanged", progress, ct);
                    break;
            }

            return "{}";
        }
        // Whoever stopped it has said so on the import; a process that stops leaves it to the next one.
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var words = error is RequestException or RuleBrokenException ? error.Message : "NetOS failed on this import; nothing was written. The log tells why.";
            var (from, to) = phase switch
            {
                ImportPhases.Validating => (ImportStatuses.Mapped, ImportStatuses.Parsed),
                ImportPhases.Committing => (ImportStatuses.Committing, ImportStatuses.Validated),
                ImportPhases.Reverting => (ImportStatuses.Committed, ImportStatuses.Committed),
                _ => (ImportStatuses.Validated, ImportStatuses.Validated),
            };
            await imports.MoveAsync(id, [from], to, words, CancellationToken.None, job.Id);
            throw;
        }
    }

    private async Task KeepDryRunAsync(Guid id, ImportState import, ImportOutcome would, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("update imports set dry_run = $2, phase = null, job_id = null, version = version + 1 where id = $1 and status = 'validated' and job_id = $3");
        ImportStore.Add(command, id);
        var made = would.Written.Where(w => w.Created).ToDictionary(w => w.Resource, w => w.Count);
        command.Parameters.Add(new NpgsqlParameter
        {
            Value = JsonSerializer.Serialize(new
            {
                at = clock.GetUtcNow(),
                @new = would.New,
                update = would.Update,
                unchanged = import.Counts.Unchanged,
                failed = would.Failed,
                creates = made,
                changes = would.Written.Where(w => !w.Created).ToDictionary(w => w.Resource, w => w.Count),
            }),
            NpgsqlDbType = NpgsqlDbType.Jsonb,
        });
        ImportStore.Add(command, import.JobId!.Value);
        await command.ExecuteNonQueryAsync(ct);
    }
}
