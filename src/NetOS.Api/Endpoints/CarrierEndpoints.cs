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
        carriers.MapGet("/{carrierId:guid}/contacts", (HttpContext http, Guid carrierId) => RecordEndpoints.ListAsync(http, contacts, ("{t}.carrier_id = {value}", carrierId)))
            .WithName("ListCarrierContacts").Needs(contacts.View).Doc(OperationShape.List, contacts, "Persons and desks at a carrier.");
        carriers.MapPost("/{carrierId:guid}/contacts", async (HttpContext http, IMediator mediator, Guid carrierId) =>
            {
                var details = new BodyBinder<CarrierContactDetails>(contacts).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                var id = await mediator.Send(new AddCarrierContact(carrierId, details), http.RequestAborted);
                await http.AnswerCreatedAsync(contacts, id, $"/api/v1/carriers/{carrierId}/contacts/{id}");
            })
            .WithName("AddCarrierContact").Needs(contacts.Edit).Doc(OperationShape.Create, contacts, "Adds a contact to a carrier.");
        carriers.MapGet("/{carrierId:guid}/contacts/{id:guid}", (HttpContext http, Guid carrierId, Guid id) => http.WriteRecordAsync(contacts, id))
            .WithName("GetCarrierContact").Needs(contacts.View).Doc(OperationShape.Read, contacts, "One contact.");
        carriers.MapChanges<CarrierContact, CarrierContactDetails>(contacts, "CarrierContact", "/{carrierId:guid}/contacts/{id:guid}");
    }
}
