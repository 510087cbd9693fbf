using System.Globalization;
using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Electrical;
using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Electrical;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Electrical;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Sites, the power that feeds them, and customers.</summary>
internal static class SiteEndpoints
{
    private const int UsualBills = 12, MostBills = 120;

    private static readonly (string, string, string) BillsParameter = ("bills", $"How many of the newest count, 1 … {MostBills}.", "12");

    public static void MapSites(this IEndpointRouteBuilder api)
    {
        var sites = api.MapRecords<InfrastructureAsset, InfrastructureAssetDetails>(InfrastructureResource.Definition, "Infrastructure", "InfrastructureAsset");
        sites.MapHistory(InfrastructureResource.Definition, "InfrastructureAsset");
        sites.MapContractsOf(InfrastructureResource.Definition, "Infrastructure");
        sites.MapEvents(InfrastructureResource.Definition, "{t}.asset_id = {value}", LifecycleSubject.Asset, "Infrastructure");
        api.MapRecords<Customer, CustomerDetails>(CustomerResource.Definition, "Customers", "Customer").MapHistory(CustomerResource.Definition, "Customer");
        var services = api.MapRecords<ElectricalService, ElectricalServiceDetails>(ElectricalResource.Definition, "ElectricalServices", "ElectricalService");
        services.MapHistory(ElectricalResource.Definition, "ElectricalService");
        services.MapContractsOf(ElectricalResource.Definition, "ElectricalService");
        services.MapAverages();
        services.MapBills();
    }

    private static void MapAverages(this IEndpointRouteBuilder services)
    {
        services.MapGet("/{id:guid}/averages", async (HttpContext http, IElectricalBillRepository repository, Guid id) =>
            {
                var bills = BillsOf(http.Request.Query);
                await http.RequireAsync(ElectricalResource.Definition, id);
                var newest = await repository.NewestAsync(id, bills, http.RequestAborted);
                var average = MonthlyAverage.Of(newest);
                http.Response.Headers.CacheControl = "private, no-cache";
                await http.Response.WriteAsJsonAsync(
                    new { Bills = newest.Count, From = newest.Min(b => (DateOnly?)b.PeriodStart), Until = newest.Max(b => (DateOnly?)b.PeriodEnd), AverageMonthlyCost = average.Cost, AverageMonthlyKwh = average.Kwh },
                    JsonColumn.Options,
                    http.RequestAborted);
            })
            .WithName("GetElectricalAverages").Needs(Permission.ElectricalView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, ElectricalResource.Definition, "What the monthly averages are by the newest bills; recompute-averages keeps them.")
            {
                Query = [BillsParameter],
                AnswerExample = """{"bills": 12, "from": "2025-11-18", "until": "2026-11-17", "average_monthly_cost": 212.40, "average_monthly_kwh": 1840.0}""",
                Also = [404],
            });
        services.MapPost("/{id:guid}/recompute-averages", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                await mediator.Send(new RecomputeElectricalAverages(id, RecordResults.VersionOf(http.Request), BillsOf(http.Request.Query)), http.RequestAborted);
                await http.WriteRecordAsync(ElectricalResource.Definition, id);
            })
            .WithName("RecomputeElectricalAverages").Needs(Permission.ElectricalEdit).Needs(Permission.FinancialsEdit)
            .Doc(new Documented(OperationShape.Other, ElectricalResource.Definition, "Takes the monthly averages from the newest bills, by the days each covers. Needs financials_edit too.")
            {
                Query = [BillsParameter],
                Also = [404, 409, 412],
            });
    }

    private static int BillsOf(IQueryCollection query) => query.One("bills") is not { } text
        ? UsualBills
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bills) && bills is >= 1 and <= MostBills
            ? bills
            : throw new BadRequestException("query.value", $"'bills': it must be a whole number between 1 and {MostBills}.");

    private static void MapBills(this IEndpointRouteBuilder services)
    {
        var bills = ElectricalResource.Bills;
        var ofService = services.MapGroup("/{serviceId:guid}/bills").OwnedBy(ElectricalResource.Definition, "serviceId", bills, "electrical_service_id");
        ofService.MapGet("/", (HttpContext http, Guid serviceId) => RecordEndpoints.ListAsync(http, bills, ("{t}.electrical_service_id = {value}", serviceId)))
            .WithName("ListElectricalBills").Needs(bills.View).Doc(new Documented(OperationShape.List, bills, "The bills of an electrical service.") { Also = [404] });
        ofService.MapPost("/", async (HttpContext http, IMediator mediator, Guid serviceId) =>
            {
                var details = new BodyBinder<ElectricalBillDetails>(bills).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                var id = await mediator.Send(new AddElectricalBill(serviceId, details), http.RequestAborted);
                await http.AnswerCreatedAsync(bills, id, $"/api/v1/electrical-services/{serviceId}/bills/{id}");
            })
            .WithName("AddElectricalBill").Needs(bills.Edit).Doc(new Documented(OperationShape.Create, bills, "Adds a bill to an electrical service.") { Also = [404] });
        ofService.MapGet("/{id:guid}", (HttpContext http, Guid serviceId, Guid id) => http.WriteRecordAsync(bills, id, shape: RecordEndpoints.Shape(http, bills)))
            .WithName("GetElectricalBill").Needs(bills.View).Doc(OperationShape.Read, bills, "One bill.");
        ofService.MapChanges<ElectricalBill, ElectricalBillDetails>(bills, "ElectricalBill");
    }
}
