using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Headers;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Imports.Reading;

/// <summary>Watches the columns of a file go by, guesses which fields they are, and says what must be asked.</summary>
internal sealed class ColumnMapper
{
    private const int Samples = 5;

    private readonly ImportKind _kind;
    private readonly IReadOnlyList<ColumnProfile> _profiles;
    private readonly List<string>[] _samples;

    public ColumnMapper(ImportKind kind, IReadOnlyList<string> headers)
    {
        _kind = kind;
        _profiles = [.. headers.Select(h => new ColumnProfile(h))];
        _samples = [.. headers.Select(_ => new List<string>())];
    }

    /// <summary>The rows as they pass.</summary>
    public async IAsyncEnumerable<SourceRow> WatchAsync(IAsyncEnumerable<SourceRow> rows)
    {
        await foreach (var row in rows)
        {
            if (row.Role == RowRole.Data)
                Watch(row.Cells);
            yield return row;
        }
    }

    public void Watch(IReadOnlyList<SourceCell> cells)
    {
        for (var i = 0; i < _profiles.Count && i < cells.Count; i++)
        {
            if (cells[i].Kind == SourceCellKind.Blank)
                continue;
            _profiles[i].Add(cells[i]);
            if (_samples[i].Count < Samples && !_samples[i].Contains(cells[i].Text))
                _samples[i].Add(cells[i].Text);
        }
    }

    /// <summary>The columns with what is guessed of them; what an export shows and nobody can set is left out by itself.</summary>
    /// <param name="kept">Columns of a kept mapping, by header; they count before any guess.</param>
    public IReadOnlyList<ImportColumn> Guess(IReadOnlyDictionary<string, ImportColumn> kept)
    {
        var headers = _profiles.Select(p => p.Header).ToList();
        var matches = HeaderMatcher.Match(headers, _profiles, [.. _kind.Fields.Select(f => new MatchField(f.Name, f.Kind, f.Synonyms))]);
        return
        [
            .. matches.Select(match =>
            {
                var column = new ImportColumn(match.Column, match.Header) { Samples = _samples[match.Column] };
                if (kept.TryGetValue(match.Header, out var known))
                    column = column with { Field = known.Field, Ignored = known.Ignored, DateOrder = known.DateOrder, Decimal = known.Decimal, Unit = known.Unit, Score = 1, How = "template" };
                else if (match.Header == ImportReport.MessagesHeader || (_kind.ReadOnly.Contains(match.Header) && match.How is not MatchHow.ExactName))
                    column = column with { Ignored = true, Score = 1, How = "read_only" };
                else
                    column = column with { Field = match.Field, Score = match.Score, How = match.How is { } how ? EnumWords.Of(how) : null };
                return Ask(column);
            }),
        ];
    }

    /// <summary>A column with what its values prove, and with what they leave open.</summary>
    public ImportColumn Ask(ImportColumn column)
    {
        if (column.Field is null || column.Ignored)
            return column with { Questions = [] };
        var findings = _profiles[column.Index].Findings(RowReader.RuleOf(_kind.Find(column.Field)!, column));
        foreach (var evidence in findings.Evidence)
            column = column.Answers.Any(a => a.Code == evidence.Code) ? column : column.With(evidence.Code, evidence.Value);
        return column with { Questions = [.. findings.Questions.Where(q => column.Answers.All(a => a.Code != q.Code))] };
    }
}
