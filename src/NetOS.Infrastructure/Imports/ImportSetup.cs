using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Imports.Writing;
using NetOS.Infrastructure.Jobs;

namespace NetOS.Infrastructure.Imports;

internal static class ImportSetup
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportStore>();
        services.AddSingleton<ImportMappings>();
        services.AddSingleton<ImportService>();
        services.AddSingleton<ImportRowReader>();
        services.AddSingleton<ImportSuggestions>();
        services.AddSingleton<ImportReport>();
        services.AddSingleton<IJobHandler, ImportJob>();
        services.AddScheduledJob<ImportSweepJob>();
        services.AddScoped<AssumedRecords>();
        services.AddScoped<ImportRunner>();
        services.AddScoped<ImportRowEdits>();
    }
}
