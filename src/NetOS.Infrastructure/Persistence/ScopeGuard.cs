using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Keeps writes inside the caller's scope: what lies outside is not there to be changed, referred to or made.</summary>
internal sealed class ScopeGuard(NetOsDbContext db, ICurrentCaller current)
{
    private AccessScope Scope => current.Caller.Scope;

    private Viewpoint View => new(default, default, Scope, current.Caller.Permissions);

    /// <summary>Those of the ids the caller may see; all of them for callers without a scope, where rights show all of the table.</summary>
    public async Task<IReadOnlyCollection<Guid>> VisibleAsync(string table, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        if (!ScopeSql.Narrows(table, View))
            return ids;
        await db.Database.OpenConnectionAsync(ct);
        return await VisibleAsync((NpgsqlConnection)db.Database.GetDbConnection(), table, ids, ct);
    }

    /// <summary>The same on another connection than the one at work.</summary>
    public Task<IReadOnlyCollection<Guid>> VisibleAsync(NpgsqlConnection connection, string table, IReadOnlyCollection<Guid> ids, CancellationToken ct) => VisibleAsync(connection, table, ids, View, ct);

    private static async Task<IReadOnlyCollection<Guid>> VisibleAsync(NpgsqlConnection connection, string table, IReadOnlyCollection<Guid> ids, Viewpoint view, CancellationToken ct)
    {
        if (ids.Count == 0 || !ScopeSql.Narrows(table, view))
            return ids;
        var sql = new SqlText(view);
        sql.Add($"select x.id from {table} x where x.id = any(").Add(sql.Parameter(ids.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid)).Add($") and {{in_scope:{table}:x}}");
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        var visible = new HashSet<Guid>();
        while (await row.ReadAsync(ct))
            visible.Add(row.GetGuid(0));
        return visible;
    }

    /// <summary>The same for records of several tables.</summary>
    public async Task<IReadOnlyCollection<Guid>> VisibleAsync(IEnumerable<IGrouping<string, Guid>> byTable, CancellationToken ct)
    {
        var visible = new HashSet<Guid>();
        foreach (var group in byTable)
            visible.UnionWith(await VisibleAsync(group.Key, [.. group], ct));
        return visible;
    }

    /// <summary>Refuses what was just written if it lies outside: nobody makes or moves a record to where they could not see it.</summary>
    /// <exception cref="ForbiddenException">It does; the transaction is to be rolled back.</exception>
    public async Task RequireInsideAsync(IEnumerable<Entity> written, CancellationToken ct)
    {
        if (Scope.IsEverything)
            return;
        foreach (var group in written.GroupBy(e => db.Model.FindEntityType(e.GetType())!.GetTableName()!))
        {
            Guid[] ids = [.. group.Select(e => e.Id)];
            // What follows its owner may be more than the caller sees of it: only the place counts here.
            if ((await VisibleAsync((NpgsqlConnection)db.Database.GetDbConnection(), group.Key, ids, View with { Rights = PermissionSet.Everything }, ct)).Count < ids.Length)
                throw ForbiddenException.OutsideScope();
        }
    }
}
