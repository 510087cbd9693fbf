using NetOS.FunctionalTests.BadInput;

namespace NetOS.FunctionalTests.Permissions;

/// <summary>
/// Every operation of the OpenAPI document × every role that may not see money × every field the document says is money: absent from what is
/// answered, refused where it is asked for. Fields and operations that come later are walked without a change here.
/// </summary>
internal sealed class MoneyWalkTests : ApiFixture
{
    private OpenApiDocument _document = null!;
    private Network _network = null!;

    protected override bool Sample => true;

    protected override async Task BeforeAllAsync()
    {
        _document = await OpenApiDocument.ReadAsync(Api);
        _network = await Network.MakeAsync(Api, Make);
    }

    [TestCaseSource(typeof(PermissionTable), nameof(PermissionTable.WithoutMoney))]
    public async Task No_operation_answers_or_takes_a_money_field_from_a_role_without_the_right(string role)
    {
        var doors = 0;
        List<string> wrong = [];
        var api = Api.As(role);
        foreach (var operation in _document.Operations.Where(o => o.IsApi && PermissionTable.Allows(role, o.Id)))
        {
            var path = _network.PathOf(operation);
            var money = _document.MoneyFieldsOf(operation);
            if (operation.Method == "GET")
            {
                doors++;
                var needed = Network.NeededQuery(operation);
                wrong.AddRange(MoneyFields.Leaks(await api.GetAsync($"{path}?{needed}")).Select(leak => $"{operation.Id} answers {leak}"));
                var asked = operation.Query.Select(q => q.Name).ToHashSet();
                foreach (var field in money)
                {
                    string[] questions = [.. asked.Contains("sort") ? [$"{field}__null=true", $"sort={field}"] : Array.Empty<string>(), .. asked.Contains("fields") ? [$"fields={field}"] : Array.Empty<string>(), .. asked.Contains("totals") ? [$"totals={field}"] : Array.Empty<string>()];
                    foreach (var question in questions)
                    {
                        doors++;
                        var answer = await api.GetAsync($"{path}?{(needed.Length > 0 ? needed + "&" : "")}{question}");
                        // What nobody can sort, filter or add up by is a 400 for everybody.
                        if (answer.Status != HttpStatusCode.Forbidden && (int)(await Api.GetAsync($"{path}?{(needed.Length > 0 ? needed + "&" : "")}{question}")).Status != 400)
                            wrong.Add($"{operation.Id}?{question}: {(int)answer.Status}");
                        wrong.AddRange(MoneyFields.Leaks(answer).Select(leak => $"{operation.Id}?{question}: {leak}"));
                    }
                }
            }
            else if (operation is { BodyExample: not null, Method: "POST" or "PATCH" } && operation.BodySchema?["properties"] is JsonObject writable)
            {
                foreach (var field in money.Where(writable.ContainsKey))
                {
                    doors++;
                    var body = _network.BodyOf(operation);
                    body[field] = null;
                    var answer = await api.SendAsync(new HttpMethod(operation.Method), path, ApiClient.Content(body));
                    if (answer.Status != HttpStatusCode.Forbidden)
                        wrong.Add($"{operation.Id} takes {field}: {(int)answer.Status}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        TestContext.Out.WriteLine($"{role}: {doors} doors tried.");
        doors.ShouldBeGreaterThan(100);
    }

    [Test]
    public void The_document_says_which_fields_are_money() => _document.MoneyFieldsOf(_document.Operations.Single(o => o.Id == "ListCircuits")).ShouldBe(MoneyFields.OfCircuits, ignoreOrder: true);
}
