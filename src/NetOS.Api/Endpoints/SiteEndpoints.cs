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
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Sites, the power that feeds them, and customers.</summary>
internal static class SiteEndpoints
{
    private const int UsualBills = 12, MostBills = 120;

    public static void MapSites(this IEndpointRouteBuilder api)
    {
        var sites = api.MapRecords<InfrastructureAsset, InfrastructureAssetDetails>(InfrastructureResource.Definition, "Infrastructure", "InfrastructureAsset");
        sites.MapHistory(InfrastructureResource.Definition, "InfrastructureAsset");
        sites.MapEvents(InfrastructureResource.Definition, "{t}.asset_id = {value}", LifecycleSubject.Asset, "Infrastructure");
        api.MapRecords<Customer, CustomerDetails>(CustomerResource.Definition, "Customers", "Customer").MapHistory(CustomerResource.Definition, "Customer");
        var services = api.MapRecords<ElectricalService, ElectricalServiceDetails>(ElectricalResource.Definition, "ElectricalServices", "ElectricalService");
        services.MapHistory(ElectricalResource.Definition, "ElectricalService");
        services.MapAverages();
        services.MapBills();
    }

    private static void MapAverages(this IEndpointRouteBuilder services) =>
        services.MapPost("/{id:guid}/recompute-averages", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var bills = UsualBills;
                if (http.Request.Query.One("bills") is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out bills) || bills is < 1 or > MostBills))
                    throw new BadRequestException("query.value", $"'bills': it must be a whole number between 1 and {MostBills}.");
                await mediator.Send(new RecomputeElectricalAverages(id, RecordResults.VersionOf(http.Request), bills), http.RequestAborted);
                await http.WriteRecordAsync(ElectricalResource.Definition, id);
            })
            .WithName("RecomputeElectricalAverages").Needs(Permission.ElectricalEdit).Needs(Permission.FinancialsEdit)
            .Doc(new Documented(OperationShape.Other, ElectricalResource.Definition, "Takes the monthly averages from the newest bills, by the days each covers. Needs financials_edit too.")
            {
                Query = [("bills", "How many of the newest count, 1 … 120.", "12")],
                Also = [404, 409, 412],
            });

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
