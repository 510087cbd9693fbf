using NetOS.Api.Common;
using NetOS.Api.SignIn;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.ServiceTypes;

namespace NetOS.Api.Endpoints;

/// <summary>Every route there is.</summary>
internal static class EndpointMap
{
    public static void MapNetOs(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapCircuits();
        api.MapLifecycleEvents();
        api.MapCarriers();
        api.MapContracts();
        api.MapEtf();
        api.MapRenewals();
        api.MapCalendar();
        api.MapLocations();
        api.MapRecords<ServiceType, ServiceTypeDetails>(ServiceTypeResource.Definition, "ServiceTypes", "ServiceType");
        api.MapSites();
        api.MapRf();
        api.MapDocuments();
        api.MapFeedback();
        api.MapImports();
        api.MapAccess();
        api.MapSessions();
        api.MapOutbox();
        api.MapSettings();
        api.MapSubscriptions();
        api.MapWorkspace();
        api.MapPlaces();
        api.MapSavedViews();
        api.MapSystem();
        api.MapTimeline();
        api.MapReports();
        api.MapAnalysis(app.Services.GetRequiredService<ResourceCatalog>());
        app.MapSignIn();
        app.MapHealth();
    }

    private static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Json(new { status = "ok" })).WithName("GetHealth").WithTags("Health")
            .Doc(new Documented(OperationShape.Other, null, "Whether the process answers.") { AnswerExample = """{"status": "ok"}""" });
        app.MapGet("/readyz", async (Infrastructure.Persistence.Readiness readiness, CancellationToken ct) =>
            {
                var checks = await readiness.CheckAsync(ct);
                var ready = checks.Values.All(v => v == "ok");
                return TypedResults.Json(new { status = ready ? "ok" : "unavailable", checks }, statusCode: ready ? 200 : 503);
            })
            .WithName("GetReadiness").WithTags("Health")
            .Doc(new Documented(OperationShape.Other, null, "Whether what the process needs is there: database, migrations, the storage of documents, and where this process runs jobs the scheduler.") { AnswerExample = """{"status": "ok", "checks": {"database": "ok", "migrations": "ok", "storage": "ok", "scheduler": "ok"}}""", Also = [503] });
    }
}
