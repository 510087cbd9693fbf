using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using Quartz;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Runs a job because somebody asks for it, on whichever process gets to it first.</summary>
internal sealed class RunNow(ScheduleReader schedules, [FromKeyedServices(SchedulerSetup.Name)] IScheduler scheduler)
{
    /// <exception cref="NotFoundException">There is no such job.</exception>
    /// <exception cref="ConflictException">It runs already, or no process runs jobs.</exception>
    public async Task AskAsync(string name, Caller caller, CancellationToken ct)
    {
        var job = schedules.Require(name);
        if ((await schedules.ListAsync(ct)).Single(s => s.Name == name).Running)
            throw new ConflictException("schedule.running", $"{name} is running; look at its runs.");
        if (!(await schedules.InstancesAsync(ct)).Any(i => i.Alive))
            throw new ConflictException("schedule.nobody", "No process of NetOS runs jobs now: start one without NETOS_RUN_JOBS=false.");
        await SingleRuns.RunNowAsync(scheduler, job, caller.Email, ct);
    }
}
