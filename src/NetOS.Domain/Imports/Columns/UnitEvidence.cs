using NetOS.Domain.Imports.Headers;
using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>The unit of numbers that bring none.</summary>
internal sealed class UnitEvidence
{
    private readonly List<string> _samples = [];
    private decimal _least = decimal.MaxValue, _most = decimal.MinValue;
    private int _bare;

    public void Add(string text, decimal number)
    {
        _bare++;
        _least = Math.Min(_least, number);
        _most = Math.Max(_most, number);
        if (_samples.Count < 2 && !_samples.Contains(text, StringComparer.Ordinal))
            _samples.Add(text);
    }

    public void Report(string header, ColumnRule rule, ICollection<ColumnEvidence> evidence, ICollection<ColumnQuestion> questions)
    {
        var units = UnitWords.Of(rule.Kind);
        if (units.Count == 0 || rule.Unit is not null)
            return;
        if (HeaderForm.Of(header).UnitOf(rule.Kind) is { } unit)
            evidence.Add(new ColumnEvidence(ColumnAnswers.Unit, unit, $"The header “{header}” says {unit}."));
        else if (_bare > 0)
            questions.Add(new ColumnQuestion(
                ColumnAnswers.Unit,
                $"Numbers such as {string.Join(" and ", _samples)} name no unit.",
                [.. units.Select(choice => new ColumnChoice(choice, choice, [.. _samples.Select(text => $"{text} → {text} {choice}")]))],
                Likeliest(rule.Kind)));
    }

    /// <summary>Only where the figures leave little else.</summary>
    private string? Likeliest(ValueKind kind) => kind switch
    {
        ValueKind.Bandwidth when _most > 100_000 => UnitWords.Kbps,
        ValueKind.Bandwidth when _least >= 10 && _most >= 500 => UnitWords.Mbps,
        ValueKind.Frequency when _most < 100 => UnitWords.Gigahertz,
        ValueKind.Frequency when _least >= 400 && _most < 100_000 => UnitWords.Megahertz,
        ValueKind.Frequency when _least >= 400_000 => UnitWords.Kilohertz,
        _ => null,
    };
}
