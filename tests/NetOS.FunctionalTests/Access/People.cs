namespace NetOS.FunctionalTests.Access;

/// <summary>Users, roles and tokens made through the API.</summary>
internal static class People
{
    public static async Task<Guid> RoleAsync(this ApiClient api, string key) =>
        (await api.ReadAsync($"/roles?key={key}")).Items.ShouldHaveSingleItem()!["id"]!.GetValue<Guid>();

    public static async Task<Answer> UserAsync(this ApiClient api, string role, object? fields = null)
    {
        var body = new JsonObject { ["email"] = $"user{Make.Next()}@example.net", ["name"] = "A user", ["role_id"] = await api.RoleAsync(role) };
        if (fields is not null)
        {
            foreach (var (name, value) in JsonSerializer.SerializeToNode(fields)!.AsObject())
                body[name] = value?.DeepClone();
        }

        return (await api.PostAsync("/users", body)).ShouldBe(201);
    }

    public static async Task<Answer> TokenAsync(this ApiClient api, Guid user, TimeSpan? life = null) =>
        (await api.PostAsync("/authz/api-tokens", new { user_id = user, name = $"Token {Make.Next()}", expires_at = TestClock.Start + (life ?? TimeSpan.FromDays(30)) })).ShouldBe(201);

    public static string Secret(this Answer issued) => issued["token"]!.GetValue<string>();

    /// <summary>A client that is a new user of the role, by an API token.</summary>
    public static async Task<ApiClient> NewUserAsync(this ApiClient api, string role, object? fields = null) =>
        api.With((await api.TokenAsync((await api.UserAsync(role, fields)).Id)).Secret());
}
