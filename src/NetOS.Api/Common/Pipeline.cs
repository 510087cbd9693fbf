using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using NetOS.Api.OpenApi;
using NetOS.Application.Common;
using Serilog;
using Serilog.Formatting.Json;

namespace NetOS.Api.Common;

/// <summary>The services of the HTTP side and the way of a request through it.</summary>
internal static class Pipeline
{
    public static IServiceCollection AddNetOsApi(this IServiceCollection services, Configuration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new BusinessCalendar(provider.GetRequiredService<TimeProvider>(), configuration.BusinessTimeZone));
        if (configuration.DevelopmentIdentity)
            services.AddSingleton<IIdentitySource, DevelopmentIdentity>();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json", "application/vnd.mapbox-vector-tile"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddOpenApiDocument();
        return services;
    }

    public static void UseNetOsPipeline(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseMiddleware<ActivityMiddleware>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Problems.HandleAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => context.HttpContext.Request.Path.StartsWithSegments("/api") ? Problems.HandleStatusAsync(context.HttpContext) : Task.CompletedTask);
        app.UseRouting();
        app.UseMiddleware<IdentityMiddleware>();
        app.Use((http, next) => Permissions.CheckAsync(http, next));
        app.Use((http, next) => QueryGuard.CheckAsync(http, next));
        app.UseMiddleware<IdempotencyMiddleware>();
    }

    public static void AddNetOsLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(Serilog.Events.LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", Serilog.Events.LogEventLevel.Information)
            // EF logs as an error what is then translated into an answer; what is not, Problems logs.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", Serilog.Events.LogEventLevel.Fatal)
            .WriteTo.Console(new JsonFormatter(renderMessage: true), standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
