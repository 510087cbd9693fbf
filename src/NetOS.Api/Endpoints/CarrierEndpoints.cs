using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Carriers;
using NetOS.Domain.Carriers;
using NetOS.Infrastructure.Carriers;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

internal static class CarrierEndpoints
{
    public static void MapCarriers(this IEndpointRouteBuilder api)
    {
        var carriers = api.MapRecords<Carrier, CarrierDetails>(CarrierResource.Definition, "Carriers", "Carrier");
        var contacts = CarrierResource.Contacts;
        var ofCarrier = carriers.MapGroup("/{carrierId:guid}/contacts").OwnedBy(CarrierResource.Definition, "carrierId", contacts, "carrier_id");
        ofCarrier.MapGet("/", (HttpContext http, Guid carrierId) => RecordEndpoints.ListAsync(http, contacts, ("{t}.carrier_id = {value}", carrierId)))
            .WithName("ListCarrierContacts").Needs(contacts.View).Doc(new Documented(OperationShape.List, contacts, "Persons and desks at a carrier.") { Also = [404] });
        ofCarrier.MapPost("/", async (HttpContext http, IMediator mediator, Guid carrierId) =>
            {
                var details = new BodyBinder<CarrierContactDetails>(contacts).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                var id = await mediator.Send(new AddCarrierContact(carrierId, details), http.RequestAborted);
                await http.AnswerCreatedAsync(contacts, id, $"/api/v1/carriers/{carrierId}/contacts/{id}");
            })
            .WithName("AddCarrierContact").Needs(contacts.Edit).Doc(new Documented(OperationShape.Create, contacts, "Adds a contact to a carrier.") { Also = [404] });
        ofCarrier.MapGet("/{id:guid}", (HttpContext http, Guid carrierId, Guid id) => http.WriteRecordAsync(contacts, id, shape: RecordEndpoints.Shape(http, contacts)))
            .WithName("GetCarrierContact").Needs(contacts.View).Doc(OperationShape.Read, contacts, "One contact.");
        ofCarrier.MapChanges<CarrierContact, CarrierContactDetails>(contacts, "CarrierContact");
    }
}
