namespace NetOS.FunctionalTests.Access;

/// <summary>As much of a browser as signing in needs: it keeps cookies and is sent from page to page.</summary>
internal sealed class Browser(Uri netOs) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Set-Cookie headers as they came.</summary>
    public List<string> Received { get; } = [];

    public string? Agent { get; set; } = "A browser";

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(netOs, path)) { Content = ApiClient.Content(body) };
        if (Cookies.Count > 0)
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
            set.ToList().ForEach(Keep);
        return new Answer(response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync(), $"{method} {path} in the browser");
    }

    public Task<Answer> GetAsync(string path, params (string, string)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    /// <summary>To the issuer and back, as far as the address NetOS is called with.</summary>
    public async Task<string> ToCallbackAsync(string? back = null)
    {
        var begun = (await GetAsync("/auth/sign-in" + (back is null ? "" : "?return=" + Uri.EscapeDataString(back)))).ShouldBe(302);
        using var atIssuer = await _http.GetAsync(begun.Headers.Location);
        atIssuer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return atIssuer.Headers.Location!.PathAndQuery;
    }

    /// <summary>Signs in.</summary>
    /// <returns>The page one lands on.</returns>
    public async Task<string> SignInAsync(string? back = null) => await FollowAsync(await ToCallbackAsync(back));

    public async Task<string> FollowAsync(string callback) => (await GetAsync(callback)).ShouldBe(302).Headers.Location!.ToString();

    public async Task<string> CsrfAsync() => (await GetAsync("/api/v1/me")).ShouldBe(200)["csrf_token"]!.ToString();

    public void Dispose() => _http.Dispose();

    private void Keep(string header)
    {
        Received.Add(header);
        var pair = header.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0)
            Cookies.Remove(pair[0]);
        else
            Cookies[pair[0]] = pair[1];
    }
}
