using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using NetOS.Api.OpenApi;
using NetOS.Api.SignIn;
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
        services.AddSingleton(new PublicAddress(configuration.PublicBaseUrl));
        services.AddSingleton(configuration.Mail.Settings);
        services.AddSingleton(configuration.Mail.Roots);
        services.AddSingleton(configuration.Retention);
        services.AddSingleton(configuration.Storage);
        services.AddSingleton(configuration.Imports);
        services.AddSingleton(configuration.Scheduler);
        services.AddSingleton<FailedSignIns>();
        services.AddSingleton<TestLimit>();
        services.AddSingleton(new CallerLimits(configuration.RateLimit));
        // In the order of the API reference; the first that a request carries wins.
        services.AddSingleton<IIdentitySource, TokenIdentity>();
        services.AddSignIn(configuration.SignIn);
        if (configuration.Proxies is { } proxies)
            services.AddSingleton(proxies).AddSingleton<IIdentitySource, ProxyIdentity>();
        if (configuration.DevelopmentIdentity)
            services.AddSingleton<IIdentitySource, DevelopmentIdentity>();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompression>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json", "application/vnd.mapbox-vector-tile"];
        });
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddOpenApiDocument();
        return services;
    }

    public static void UseNetOsPipeline(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<ActivityMiddleware>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Problems.HandleAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => context.HttpContext.Request.Path.StartsWithSegments("/api") ? Problems.HandleStatusAsync(context.HttpContext) : Task.CompletedTask);
        app.UseRouting();
        app.UseMiddleware<IdentityMiddleware>();
        app.UseMiddleware<CallerLimitMiddleware>();
        app.Use((http, next) => Permissions.CheckAsync(http, next));
        app.Use((http, next) => QueryGuard.CheckAsync(http, next));
        app.Use((http, next) => Uploads.CheckAsync(http, next));
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
            // Its jobs are logged by NetOS itself.
            .MinimumLevel.Override("Quartz", Serilog.Events.LogEventLevel.Warning)
            .WriteTo.Console(new JsonFormatter(renderMessage: true), standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}

/// <summary>Brotli at quality 5: a map answer is 4 percent smaller than at 4, .NET's "optimal"; 6 and more cost more than they bring.</summary>
internal sealed class BrotliCompression : ICompressionProvider
{
    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, new BrotliCompressionOptions { Quality = 5 }, leaveOpen: true);
}
