using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Reports;

internal static class ReportSetup
{
    public static void AddReports(this IServiceCollection services)
    {
        services.AddSingleton<RenewalReportReader>();
        services.AddSingleton<ActivityDigestReader>();
        services.AddSingleton<ReportRecipients>();
        services.AddSingleton<ReportSends>();
        services.AddSingleton<ReportOverview>();
        services.AddScoped<ReportSender>();
        services.AddSingleton<CalendarFeed>();
        services.AddScoped<Reminders>();
        services.AddScheduledJob<RemindersJob>();
        services.AddReport<WeeklyRenewals>();
        services.AddReport<WeeklyActivity>();
    }

    private static void AddReport<TReport>(this IServiceCollection services) where TReport : class, IReport
    {
        services.AddSingleton<TReport>();
        services.AddSingleton<IScheduledJob>(provider => new ReportJob(provider.GetRequiredService<TReport>()));
    }
}
