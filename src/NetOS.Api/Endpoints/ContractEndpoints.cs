using NetOS.Api.Common;
using NetOS.Application.Common;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Contracts;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

internal static class ContractEndpoints
{
    public static void MapContracts(this IEndpointRouteBuilder api)
    {
        var contracts = api.MapRecords<Contract, ContractDetails>(ContractResource.Definition, "Contracts", "Contract");
        contracts.MapHistory(ContractResource.Definition, "Contract");
        contracts.MapContractTerms();
        contracts.MapGet("/{id:guid}/rate", async (HttpContext http, IRecordStore<Contract> store, IContractRepository repository, BusinessCalendar calendar, Guid id) =>
            {
                var on = http.Request.Query.Day("on") ?? calendar.Today;
                var contract = await store.GetAsync(id, null, http.RequestAborted);
                var bases = await repository.BasesAsync([.. contract.Subjects.Select(s => s.Terms)], http.RequestAborted);
                var subjects = contract.Subjects.Where(s => bases.ContainsKey(s.Ref)).Select(s => (s.Id, Base: bases[s.Ref])).ToList();
                var rates = subjects.ConvertAll(s => (s.Id, Rate: ContractRate.On(contract.Details, s.Base, on)));
                return TypedResults.Json(
                    new
                    {
                        on,
                        currency = contract.Details.Currency,
                        amount = rates.Sum(r => r.Rate.Amount),
                        @base = subjects.Sum(s => s.Base),
                        periods = ContractRate.On(contract.Details, 0, on).Periods,
                        subjects = rates.Select(r => new { subject_id = r.Id, amount = r.Rate.Amount }),
                        warnings = rates.SelectMany(r => r.Rate.Warnings).Distinct(),
                    },
                    JsonColumn.Options);
            })
            .WithName("GetContractRate").Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, ContractResource.Definition, "What a contract costs a month on a day, escalators included.")
            {
                Query = [("on", "The day; today when not given.", "2027-02-10")],
                AnswerExample = """{"on": "2027-02-10", "currency": "USD", "amount": 4305.34, "base": 4058.20, "periods": 2, "subjects": [{"subject_id": "0198c0de-7f00-7000-8000-000000000001", "amount": 4305.34}], "warnings": []}""",
                Also = [404],
            });
    }

    /// <summary>The contracts over one record of this kind.</summary>
    public static void MapContractsOf(this IEndpointRouteBuilder group, Resource resource, string singular) =>
        group.MapGet("/{id:guid}/contracts", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(resource, id);
                await RecordEndpoints.ListAsync(http, ContractResource.Definition, (ContractResource.OverSubject, id));
            })
            .WithName($"List{singular}Contracts").Needs(Permission.ContractsView).Doc(new Documented(OperationShape.List, ContractResource.Definition, $"The contracts over one {resource.Singular}.") { Also = [404] });
}
