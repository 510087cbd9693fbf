using NetOS.Application.Common.Security;
using NetOS.FunctionalTests.Documents;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Templates;

namespace NetOS.FunctionalTests.Imports;

/// <summary>Files on their way in, as a script brings them.</summary>
internal static class Files
{
    /// <summary>Brings a file and waits until it was looked through.</summary>
    public static async Task<Answer> BringAsync(this ApiClient api, string kind, byte[] content, string name = "file.csv")
    {
        var import = (await api.SendAsync(HttpMethod.Post, "/imports", Uploads.Form([("kind", kind)], content, name))).ShouldBe(201);
        return await api.SettledAsync(import.Id);
    }

    public static Task<Answer> BringAsync(this ApiClient api, string kind, params string[] lines) => api.BringAsync(kind, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static async Task<Answer> CommitAsync(this ApiClient api, Guid import)
    {
        (await api.PostAsync($"/imports/{import}/commit", new { mode = "all" })).ShouldBe(202);
        return await api.SettledAsync(import);
    }

    /// <summary>The import once nothing runs: its events end then.</summary>
    public static async Task<Answer> SettledAsync(this ApiClient api, Guid import)
    {
        await api.ReadAsync($"/imports/{import}/events");
        return await api.ReadAsync($"/imports/{import}");
    }

    public static int Count(this Answer import, string state) => import["counts"]![state]!.GetValue<int>();

    /// <summary>What is said of the rows, for messages of tests.</summary>
    public static async Task<string> SaidAsync(this ApiClient api, Answer import)
    {
        var rows = await api.ReadAsync($"/imports/{import.Id}/rows?order=number");
        return $"{import["status"]} {import["counts"]!.ToJsonString()} unmapped {import["unmapped"]!.ToJsonString()} missing {import["missing"]!.ToJsonString()} error {import["error"]}\n"
            + string.Join('\n', rows.Items.Take(20).Select(r => $"{r!["number"]} {r["state"]} {r["messages"]!.ToJsonString()} {string.Join(", ", r["values"]!.AsObject().Where(v => v.Value!["before"] is not null).Select(v => $"{v.Key}: {v.Value!.ToJsonString()}"))}"));
    }

    public static async Task<byte[]> TemplateAsync(string kind, string format)
    {
        using var file = new MemoryStream();
        await ImportTemplates.WriteAsync(ImportKinds.Get(kind), format, new Caller("dana@example.net", "Dana", "admin", PermissionSet.Everything), file, CancellationToken.None);
        return file.ToArray();
    }
}
