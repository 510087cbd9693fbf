using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Headers;

/// <summary>A field columns can be mapped to.</summary>
/// <param name="Name">The API's name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Synonyms">Other names in use.</param>
public sealed record MatchField(string Name, ValueKind Kind, params IReadOnlyList<string> Synonyms);

/// <summary>Why a field was chosen; the surer first.</summary>
public enum MatchHow
{
    ExactName,
    Synonym,
    SameWords,
    Alike,
    ByValues,
}

/// <summary>What a header was matched to.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="Header">As the file has it.</param>
/// <param name="Field">The field's name; null when none is likely enough.</param>
/// <param name="Score">0 … 1; without a field that of the likeliest.</param>
/// <param name="How">Null without a field.</param>
public sealed record HeaderMatch(int Column, string Header, string? Field, double Score, MatchHow? How);
