using Microsoft.AspNetCore.Http.HttpResults;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Contracts.Etf;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Api.Endpoints;

/// <summary>What leaving costs: of a contract, of a circuit, of a contract not stored yet, and of all of them.</summary>
internal static class EtfEndpoints
{
    private const string Answer = """
        {"on": "2026-11-22", "currency": "USD", "amount": 16000.00, "contract_month": 8, "months_remaining": 28,
         "terms": [{"label": "Remaining months: months 9 to 12", "months": 4, "rate": 1000.00, "percent": 100, "amount": 4000.00}, {"label": "Remaining months: months 13 to 36", "months": 24, "rate": 1000.00, "percent": 50, "amount": 12000.00}],
         "clause": {"kind": "banded", "bands": [{"from_month": 1, "percent": 100}, {"from_month": 13, "percent": 50}]}, "warnings": [],
         "cheapest_exit": {"on": "2026-12-01", "etf": 15000.00, "charges_until": 332.26, "total": 15332.26}, "free_exit_on": "2029-03-01"}
        """;

    private static readonly (string Name, string Description, string Example)[] Circumstances =
    [
        ("on", "The last day of service; today when not given.", "2027-02-09"),
        ("notice_given_on", "When notice was or will be given; the earlier of today and on when not given.", "2026-11-22"),
        ("assume", "Waivers taken to apply, by comma: replacement, chronic_outage.", "replacement"),
    ];

    public static void MapEtf(this IEndpointRouteBuilder api)
    {
        var contracts = api.MapGroup("/contracts").WithTags("Contracts");
        contracts.MapGet("/{id:guid}/etf", async (HttpContext http, IRecordStore<Contract> store, EtfQuestions questions, Guid id) =>
            {
                var contract = await store.GetAsync(id, null, http.RequestAborted);
                var question = Under(await questions.AboutAsync(contract, http.RequestAborted), http.Request.Query);
                return Evaluated(http.Request.Query.One("subject_id") is { } subject ? question with { Only = [SubjectOf(contract, question, subject)] } : question);
            })
            .WithName("GetContractEtf").Needs(Permission.ContractsView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, ContractResource.Definition, "What leaving a contract early costs on a day: every term of the sum, what had to be assumed, the cheapest day of the next 24 months to leave on (charges from today to it plus the fee on it), and the first day without a fee.")
            {
                Query = [.. Circumstances, ("subject_id", "Only the share of this subject: its id in subjects, or that of its circuit, site or electrical service.", "")],
                AnswerExample = Answer,
                Also = [404, 422],
            });
        contracts.MapPost("/etf/preview", async (HttpContext http, EtfQuestions questions) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                var preview = EtfPreviewBody.Read(body, http.Caller());
                var question = await questions.PreviewAsync(preview.Details, preview.Mrc, http.RequestAborted);
                return Evaluated(question with { On = preview.On, NoticeGivenOn = preview.NoticeGivenOn, Assumed = preview.Assumed });
            })
            .WithName("PreviewEtf").Needs(Permission.ContractsView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, ContractResource.Definition, "What leaving would cost under a contract that is not stored: the body of POST /contracts with on, notice_given_on and assume; mrc stands for subjects that are not chosen yet. Nothing is stored.")
            {
                RequestExample = """{"kind": "service_order", "start_date": "2026-04-01", "term_months": 36, "mrc": 1000.00, "etf": {"kind": "banded", "bands": [{"from_month": 1, "percent": 100}, {"from_month": 13, "percent": 50}]}, "on": "2026-11-22"}""",
                AnswerExample = Answer,
                Also = [422],
            });
        contracts.MapGet("/etf-exposure", async (HttpContext http, ExposureReader reader) =>
            {
                using var buffer = new PooledBuffer();
                await reader.WriteAsync(http.Caller(), buffer, http.RequestAborted);
                http.Response.Headers.CacheControl = "private, no-cache";
                await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
            })
            .WithName("GetEtfExposure").Needs(Permission.ContractsView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, ContractResource.Definition, "What leaving every contract in force would cost, per currency: as of the last evaluation (nightly, and whenever a contract changes), by carrier, and on the last day of that month and of each of the 23 after it.")
            {
                AnswerExample = """{"as_of": "2026-11-22", "totals": [{"currency": "USD", "amount": 4211000.00, "subjects": 812}], "carriers": [{"carrier_id": "0198c0de-7f00-7000-8000-000000000001", "carrier_name": "Lumen", "series": 1, "currency": "USD", "amount": 1940000.00, "subjects": 301}], "months": [{"on": "2026-11-30", "currency": "USD", "amount": 4190500.00}]}""",
            });
        api.MapGet("/circuits/{id:guid}/etf", async (HttpContext http, IRecordStore<Circuit> circuits, IRecordStore<Contract> store, EtfQuestions questions, Guid id) =>
            {
                var circuit = await circuits.GetAsync(id, null, http.RequestAborted);
                if (circuit.Terms.ContractId is not { } current)
                    throw new NotFoundException("contract in force over circuit", circuit.Details.CircuitId);
                var contract = await store.GetAsync(current, null, http.RequestAborted);
                var question = Under(await questions.AboutAsync(contract, http.RequestAborted), http.Request.Query);
                return Evaluated(question with { Only = [SubjectOf(contract, question, id.ToString())] }, contract.Id);
            })
            .WithName("GetCircuitEtf").WithTags("Circuits").Needs(Permission.CircuitsView).Needs(Permission.ContractsView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, ContractResource.Definition, "What leaving the contract in force costs for one circuit: its own share. 404 while no contract is in force over it.")
            {
                Query = Circumstances,
                AnswerExample = Answer.Replace("\"currency\"", "\"contract_id\": \"0198c0de-7f00-7000-8000-000000000001\", \"currency\"", StringComparison.Ordinal),
                Also = [404, 422],
            });
    }

    private static EtfQuestion Under(EtfQuestion question, IQueryCollection query) => question with
    {
        On = query.Day("on"),
        NoticeGivenOn = query.Day("notice_given_on") ?? question.NoticeGivenOn,
        Assumed = query.One("assume") is { } words ? EtfPreviewBody.Waivers(words.Split(','), word => new BadRequestException("query.value", $"'assume': {word}")) : [],
    };

    private static Guid SubjectOf(Contract contract, EtfQuestion question, string text)
    {
        var subject = Guid.TryParse(text, out var id) ? contract.Subjects.FirstOrDefault(s => s.Id == id || s.Ref.Id == id) : throw new BadRequestException("query.value", $"'subject_id': '{text}' is not a UUID.");
        return subject is not null && question.Subjects.Any(s => s.Id == subject.Id) && question.Only?.Contains(subject.Id) != false
            ? subject.Id
            : throw new InvalidException("subject_id", "It is none of this contract's subjects.");
    }

    private static JsonHttpResult<Dictionary<string, object?>> Evaluated(EtfQuestion question, Guid? contract = null)
    {
        var answer = EarlyTermination.Evaluate(question);
        return TypedResults.Json(
            new Dictionary<string, object?>
            {
                ["on"] = answer.On,
                ["contract_id"] = contract,
                ["currency"] = question.Terms.Currency,
                ["amount"] = answer.Amount,
                ["contract_month"] = answer.ContractMonth,
                ["months_remaining"] = answer.MonthsRemaining,
                ["terms"] = answer.Terms,
                ["clause"] = answer.Clause.ToJson(),
                ["warnings"] = answer.Warnings,
                ["cheapest_exit"] = answer.CheapestExit,
                ["free_exit_on"] = answer.FreeExitOn,
            }
            .Where(member => member.Key != "contract_id" || member.Value is not null).ToDictionary(),
            JsonColumn.Options);
    }
}
