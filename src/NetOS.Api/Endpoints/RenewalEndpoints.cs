using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Renewals;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Renewals;

namespace NetOS.Api.Endpoints;

internal static class RenewalEndpoints
{
    private static readonly Resource Renewals = RenewalResource.Definition;

    public static void MapRenewals(this IEndpointRouteBuilder api)
    {
        var renewals = api.MapGroup("/renewals").WithTags("Renewals");
        renewals.MapReads(Renewals, "Renewals", "RenewalItem");
        renewals.MapExport(Renewals, "Renewals");

        var contracts = api.MapGroup("/contracts/{id:guid}").WithTags("Renewals");
        contracts.MapGet("/renewals", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(ContractResource.Definition, id);
                await RecordEndpoints.ListAsync(http, Renewals, (RenewalResource.OfContract, id));
            })
            .WithName("ListContractRenewals").Needs(Permission.RenewalsView).Doc(new Documented(OperationShape.List, Renewals, "All renewals of a contract: the open one and those that came to their end.") { Also = [404] });
        contracts.MapGet("/renewal", async (HttpContext http, IRecordStore<Contract> store, IRenewalRepository repository, Guid id) =>
                await http.WriteRecordAsync(Renewals, (await LatestAsync(http, store, repository, id)).Renewal.Id, shape: RecordEndpoints.Shape(http, Renewals)))
            .WithName("GetRenewal").Needs(Permission.RenewalsView).Doc(OperationShape.Read, Renewals, "The open renewal of a contract, else the one that closed last, with its steps.");
        contracts.MapGet("/renewal/moves", async (HttpContext http, IRecordStore<Contract> store, IRenewalRepository repository, Guid id) =>
            {
                var (contract, renewal) = await LatestAsync(http, store, repository, id);
                var window = Renewal.NoticeWindow(contract.Details);
                return TypedResults.Ok(new
                {
                    open = renewal.IsOpen,
                    allowed = renewal.Allowed(contract.Details),
                    notice_required = Enum.GetValues<RenewalChoice>().ToDictionary(Renewal.Word, choice => Renewal.NoticeRequired(choice, contract.Details)),
                    notice_from = window.From,
                    notice_until = window.Until,
                    awaits_approval = renewal.AwaitsApproval,
                });
            })
            .WithName("GetRenewalMoves").Needs(Permission.RenewalsView)
            .Doc(new Documented(OperationShape.Other, Renewals, "Where the renewal may go now, which decisions need a notice, and on which days one counts.")
            {
                AnswerExample = """{"open": true, "allowed": ["decided", "withdrawn"], "notice_required": {"renew": false, "renegotiate": true, "terminate": true, "month_to_month": true}, "notice_from": "2026-08-13", "notice_until": "2026-12-11", "awaits_approval": false}""",
                Also = [404],
            });
        contracts.MapPost("/renewal", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "owner", "comment");
                var renewal = await mediator.Send(new OpenRenewal(id, RenewalBody.Text(body, "owner", 200), RenewalBody.Text(body, "comment", 10_000)), http.RequestAborted);
                await http.AnswerCreatedAsync(Renewals, renewal, $"/api/v1/contracts/{id}/renewal");
            })
            .WithName("OpenRenewal").Needs(Permission.RenewalsEdit)
            .Doc(new Documented(OperationShape.Create, Renewals, "Opens the renewal of a contract by hand; the nightly job opens those whose deadline comes within the lookahead.")
            {
                RequestExample = """{"comment": "Rates have dropped since"}""",
                Also = [404, 409, 422],
            });
        contracts.MapPatch("/renewal", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "owner", "usage_notes", "offer_notes");
                var note = new NoteRenewal(
                    id, RecordResults.VersionOf(http.Request), RenewalBody.Text(body, "owner", 200), body.TryGetProperty("owner", out _), RenewalBody.Note(body, "usage_notes"), RenewalBody.Note(body, "offer_notes"));
                await http.WriteRecordAsync(Renewals, await mediator.Send(note, http.RequestAborted));
            })
            .WithName("NoteRenewal").Needs(Permission.RenewalsEdit)
            .Doc(new Documented(OperationShape.Update, Renewals, "Names who sees to the renewal, and keeps what is known for the decision.")
            {
                RequestExample = """{"usage_notes": "95th percentile 2.1 Gbps of 10", "offer_notes": "Zayo: $3,400 for 36 months until Dec 15"}""",
                Also = [404, 409, 412, 422],
            });
        contracts.MapPost("/renewal/transitions", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var move = RenewalBody.MoveOf(await JsonBody.ReadAsync(http.Request), id, RecordResults.VersionOf(http.Request), http.Caller());
                var needed = move.To == RenewalMove.Approved ? Permission.RenewalsApprove : Permission.RenewalsEdit;
                if (!http.Caller().May(needed))
                    throw ForbiddenException.Permission(needed);
                await http.WriteRecordAsync(Renewals, await mediator.Send(move, http.RequestAborted));
            })
            .WithName("MoveRenewal").Needs(Permission.RenewalsView)
            .Doc(new Documented(OperationShape.Other, Renewals, "Moves the renewal: in_review → decided → (approved) → notice_sent → completed; withdrawn from any open status. A move that is not allowed is a 409 naming those that are. Needs renewals_edit; approved needs renewals_approve and another person than the one who decided. To decide: {\"to\": \"decided\", \"decision\": \"renew\", \"successor\": {\"term_months\": 36, \"mrc\": 3800.00}}; the notice: {\"to\": \"notice_sent\", \"notice\": {\"method\": \"certified_mail\", \"sent_on\": \"2026-11-20\", \"tracking_number\": \"7019 0140\"}}.")
            {
                RequestExample = """{"to": "in_review", "comment": "Quotes are in"}""",
                Also = [404, 409, 412, 422],
            });
    }

    private static async Task<(Contract Contract, Renewal Renewal)> LatestAsync(HttpContext http, IRecordStore<Contract> store, IRenewalRepository repository, Guid contractId)
    {
        var contract = await store.GetAsync(contractId, null, http.RequestAborted);
        return (contract, await repository.LatestAsync(contractId, http.RequestAborted) ?? throw new NotFoundException("renewal of the contract", contractId.ToString()));
    }
}
