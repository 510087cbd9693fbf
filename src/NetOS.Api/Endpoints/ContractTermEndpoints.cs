using System.Text.Json;
using NetOS.Api.Common;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Contracts;
using NetOS.Application.Contracts.Etf;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>What follows from a contract's terms: its rates, its chain, and what it would be before it is saved.</summary>
internal static class ContractTermEndpoints
{
    private static readonly Resource Contracts = ContractResource.Definition;

    public static void MapContractTerms(this IEndpointRouteBuilder contracts)
    {
        contracts.MapGet("/{id:guid}/rates", async (HttpContext http, IRecordStore<Contract> store, IContractRepository repository, BusinessCalendar calendar, Guid id) =>
            {
                var contract = await store.GetAsync(id, null, http.RequestAborted);
                var bases = await repository.BasesAsync([.. contract.Subjects.Select(s => s.Terms)], http.RequestAborted);
                return TypedResults.Json(RatesOf(contract.Details, bases, calendar.Today), JsonColumn.Options);
            })
            .WithName("ListContractRates").Needs(Permission.ContractsView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, Contracts, "What a contract costs a month, step by step: from its first day to the end of the renewal after its term, five years ahead where it has none.")
            {
                AnswerExample = """{"currency": "USD", "steps": [{"from": "2026-02-10", "until": "2027-02-09", "amount": 4179.95}, {"from": "2027-02-10", "until": null, "amount": 4305.34}], "warnings": []}""",
                Also = [404],
            });
        contracts.MapGet("/{id:guid}/chain", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Contracts, id);
                await RecordEndpoints.ListAsync(http, Contracts, (ContractResource.OfChain, id));
            })
            .WithName("ListContractChain").Needs(Permission.ContractsView)
            .Doc(new Documented(OperationShape.List, Contracts, "The contracts of the chain a contract stands in, itself included.") { Also = [404] });
        contracts.MapGet("/{id:guid}/etf/course", async (HttpContext http, IRecordStore<Contract> store, EtfQuestions questions, Guid id) =>
            {
                var contract = await store.GetAsync(id, null, http.RequestAborted);
                var question = await questions.AboutAsync(contract, http.RequestAborted);
                return TypedResults.Json(new { currency = contract.Details.Currency, days = EarlyTermination.Course(question) }, JsonColumn.Options);
            })
            .WithName("ListContractEtfCourse").Needs(Permission.ContractsView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, Contracts, "What leaving a contract costs today, at the end of this month and of each of the next within 24 months, and on the cheapest day: the fee, and the charges from today to that day.")
            {
                AnswerExample = """{"currency": "USD", "days": [{"on": "2026-11-20", "etf": 18000.00, "charges_until": 139.33, "total": 18139.33}, {"on": "2027-02-09", "etf": 0.00, "charges_until": 10818.11, "total": 10818.11}]}""",
                Also = [404],
            });
        contracts.MapPost("/preview", async (HttpContext http, IRecordStore<Contract> store, IRecordRules<Contract, ContractDetails> rules, IContractRepository repository, BusinessCalendar calendar) =>
            {
                var before = OfWhich(http.Request.Query) is { } id ? rules.DetailsOf(await store.GetAsync(id, null, http.RequestAborted)) : null;
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, [.. BodyBinder<ContractDetails>.Names, .. JsonValues.SubjectIds.Keys, "mrc"]);
                var (next, errors) = Read(body, before, http.Caller());
                var outlook = next.StartDate == default ? null : ContractOutlook.Of(next, before, calendar.Today);
                foreach (var (field, message) in outlook?.Errors ?? new Dictionary<string, string> { ["start_date"] = "Required: the first day of the term." })
                    errors.TryAdd(field, [message]);
                return TypedResults.Json(await AnswerAsync(outlook, errors, repository, http, calendar.Today), JsonColumn.Options);
            })
            .WithName("PreviewContract").Needs(Permission.ContractsView)
            .Doc(new Documented(OperationShape.Other, Contracts, "What a contract would be if it were saved: the dates that follow, its deadline, its rates, and what would be refused, by field. Nothing is stored.")
            {
                Query = [("of", "The contract whose changes the body holds; none for a new one.", "0198c0de-7f00-7000-8000-000000000001")],
                RequestExample = """{"kind": "service_order", "start_date": "2027-01-01", "term_months": 36, "notice_days": 60, "circuit_id": "0198c0de-7f00-7000-8000-000000000002", "mrc": 1000.00}""",
                AnswerExample = """{"start_date": "2027-01-01", "term_months": 36, "end_date": "2029-12-31", "anchor_day": 1, "escalator_anchor_on": "2027-01-01", "status": "scheduled", "decision_deadline": "2029-11-01", "rates": {"currency": "USD", "steps": [{"from": "2027-01-01", "until": null, "amount": 1000.00}], "warnings": []}, "errors": {}}""",
                Also = [404],
            });
    }

    private static object RatesOf(ContractDetails terms, IReadOnlyDictionary<SubjectRef, decimal> bases, DateOnly today) => new
    {
        currency = terms.Currency,
        steps = RateSchedule.Of(terms, [.. bases.Values], today).Select(step => new { from = step.From, until = step.Until, amount = step.Amount }),
        warnings = RateSchedule.Warnings(terms, [.. bases.Values], today),
    };

    private static async Task<Dictionary<string, object?>> AnswerAsync(ContractOutlook? outlook, Dictionary<string, string[]> errors, IContractRepository repository, HttpContext http, DateOnly today)
    {
        var details = outlook?.Details;
        Dictionary<string, object?> answer = new()
        {
            ["start_date"] = details?.StartDate,
            ["term_months"] = details?.TermMonths,
            ["end_date"] = details?.EndDate,
            ["anchor_day"] = details?.AnchorDay,
            ["escalator_anchor_on"] = details?.EscalatorAnchorOn,
            ["status"] = details?.Status is { } status ? EnumWords<ContractStatus>.ToWord(status) : null,
            ["decision_deadline"] = outlook?.Deadline,
            ["errors"] = errors,
        };
        if (details is not null && errors.Count == 0 && http.Caller().May(Permission.FinancialsView))
            answer["rates"] = RatesOf(details, await repository.BasesAsync(details.Subjects, http.RequestAborted), today);
        return answer;
    }

    /// <summary>The fields the body gives; those it gives wrongly are named and left as they were.</summary>
    private static (ContractDetails Next, Dictionary<string, string[]> Errors) Read(JsonElement body, ContractDetails? before, Caller caller)
    {
        var binder = new BodyBinder<ContractDetails>(Contracts);
        var start = before ?? new ContractDetails();
        try
        {
            return (binder.Patch(body, caller).Apply(start), []);
        }
        catch (InvalidException invalid) when (body.ValueKind == JsonValueKind.Object)
        {
            var readable = JsonSerializer.SerializeToElement(body.EnumerateObject().Where(member => !invalid.Errors.ContainsKey(member.Name)).ToDictionary(member => member.Name, member => member.Value));
            return (binder.Patch(readable, caller).Apply(start), new Dictionary<string, string[]>(invalid.Errors));
        }
    }

    private static Guid? OfWhich(IQueryCollection query)
    {
        if (query.One("of") is not { } text)
            return null;
        return Guid.TryParse(text, out var id) ? id : throw new BadRequestException("query.value", "'of': it must be the id of a contract.");
    }
}
