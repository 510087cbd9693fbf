using System.Net.Http.Headers;

namespace NetOS.FunctionalTests.Support;

/// <summary>Calls the API the way a script does, as one role.</summary>
internal sealed class ApiClient(HttpClient http, string? role = "exec", string? email = null, string? token = null)
{
    public const string Base = "/api/v1";

    public ApiClient As(string otherRole, string? otherEmail = null) => new(http, otherRole, otherEmail ?? email);

    /// <summary>With an API token or a JWT, and nothing else.</summary>
    public ApiClient With(string bearer) => new(http, role: null, token: bearer);

    /// <summary>With no sign of who is calling.</summary>
    public ApiClient Nobody => new(http, role: null);

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Answer> PostAsync(string path, object? body = null, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, Content(body), headers);

    public Task<Answer> PatchAsync(string path, object body, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Patch, path, Content(body), headers);

    public Task<Answer> DeleteAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Delete, path, null, headers);

    /// <summary>The record as it is now.</summary>
    public async Task<Answer> ReadAsync(string path) => (await GetAsync(path)).ShouldBe(200);

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, Absolute(path)) { Content = content };
        if (role is not null)
            request.Headers.TryAddWithoutValidation("x-user-role", role);
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        if (email is not null)
            request.Headers.TryAddWithoutValidation("x-user-email", email);
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return new Answer(response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync(), $"{method} {path} as {role ?? "bearer of a token"}");
    }

    public static HttpContent? Content(object? body) => body switch
    {
        null => null,
        string json => new StringContent(json, Encoding.UTF8, "application/json"),
        JsonNode node => new StringContent(node.ToJsonString(), Encoding.UTF8, "application/json"),
        byte[] bytes => new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        _ => new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
    };

    private Uri Absolute(string path)
    {
        // Malformed escapes must reach the server as they are; only what no request line can hold is escaped.
        path = string.Concat(path.EnumerateRunes().Select(rune => rune.IsAscii && rune.Value > ' ' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        var whole = http.BaseAddress!.GetLeftPart(UriPartial.Authority) + (path.StartsWith(Base, StringComparison.Ordinal) || path is "/healthz" or "/readyz" or "/openapi.json" ? path : Base + path);
        return new Uri(whole, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }
}
