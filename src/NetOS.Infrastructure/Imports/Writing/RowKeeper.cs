using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Reading;
using NetOS.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports.Writing;

/// <summary>Saves what a portion of rows made, part by part, in the transaction of the commit, and writes down what to undo.</summary>
internal sealed class RowKeeper(Guid import, NetOsDbContext db, IUnitOfWork work)
{
    private readonly List<(ImportRow Row, ImportPart Part, Applied Applied)> _pending = [];
    private int _written;
    private (int Written, Dictionary<(string Resource, bool Created), int> Kinds) _marked;

    /// <summary>The kinds of records made and changed, with how many.</summary>
    public Dictionary<(string Resource, bool Created), int> Written { get; private set; } = [];

    /// <summary>Marks the point that <see cref="Back"/> goes back to.</summary>
    public void Begin() => _marked = (_written, new Dictionary<(string Resource, bool Created), int>(Written));

    /// <summary>Forgets what was written since <see cref="Begin"/>: the database has taken it back.</summary>
    public void Back()
    {
        _pending.Clear();
        (_written, Written) = _marked;
    }

    public void Made(ImportRow row, ImportPart part, Applied applied) => _pending.Add((row, part, applied));

    /// <exception cref="ImportRowRefusedException">The database refuses a row.</exception>
    public async Task SaveAsync(ImportPart part, IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        if (_pending.Count == 0)
            return;
        try
        {
            await work.SaveAsync(ct);
        }
        catch (Exception refused) when (refused is RequestException or RuleBrokenException)
        {
            throw new ImportRowRefusedException(CulpritOf(refused), part, refused);
        }

        await WriteDownAsync(ct);
        _pending.Clear();
    }

    private int? CulpritOf(Exception refused)
    {
        var id = refused switch
        {
            StaleVersionException stale => stale.Id,
            RequestException { Extensions: var extensions } when extensions.GetValueOrDefault("record") is Guid record => record,
            _ => (Guid?)null,
        };
        return _pending.Find(p => p.Applied.Entity.Id == id).Row?.Number ?? (_pending.DistinctBy(p => p.Row.Number).Count() == 1 ? _pending[0].Row.Number : null);
    }

    private async Task WriteDownAsync(CancellationToken ct)
    {
        const string Sql = """
            insert into import_writes (import_id, seq, number, resource, record_id, label, created, version, before)
            select $1, x.seq, x.number, x.resource, x.id, x.label, x.created, x.version, x.before::jsonb
            from unnest($2::int[], $3::int[], $4::text[], $5::uuid[], $6::text[], $7::boolean[], $8::int[], $9::text[]) x(seq, number, resource, id, label, created, version, before)
            """;
        await using var command = new NpgsqlCommand(Sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.Add(new NpgsqlParameter { Value = import });
        Add(_pending.Select(_ => ++_written).ToArray(), NpgsqlDbType.Integer);
        Add(_pending.Select(p => p.Row.Number).ToArray(), NpgsqlDbType.Integer);
        Add(_pending.Select(p => p.Part.Resource.Name).ToArray(), NpgsqlDbType.Text);
        Add(_pending.Select(p => p.Applied.Entity.Id).ToArray(), NpgsqlDbType.Uuid);
        Add(_pending.Select(p => ResourceNames.LabelOf(p.Applied.Entity)).ToArray(), NpgsqlDbType.Text);
        Add(_pending.Select(p => p.Applied.Created).ToArray(), NpgsqlDbType.Boolean);
        Add(_pending.Select(p => p.Applied.Entity.Version).ToArray(), NpgsqlDbType.Integer);
        Add(_pending.Select(p => JsonSerializer.Serialize(p.Applied.Changes.ToDictionary(c => c.Member, c => c.Before))).ToArray(), NpgsqlDbType.Text);
        await command.ExecuteNonQueryAsync(ct);
        foreach (var group in _pending.GroupBy(p => (p.Part.Resource.Name, p.Applied.Created)))
            Written[group.Key] = Written.GetValueOrDefault(group.Key) + group.Count();

        void Add(object values, NpgsqlDbType type) => command.Parameters.Add(new NpgsqlParameter { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type });
    }
}

/// <summary>A row was refused when it was written.</summary>
/// <param name="row">The row; null when the database did not tell which.</param>
/// <param name="part">The part.</param>
/// <param name="inner">What was said.</param>
internal sealed class ImportRowRefusedException(int? row, ImportPart part, Exception inner) : Exception(inner.Message, inner)
{
    public int? Row => row;

    public ImportPart Part => part;
}
