using System.Text.RegularExpressions;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Kinds;

/// <summary>What every kind of import declares holds together.</summary>
internal sealed partial class ImportKindTests
{
    private static IEnumerable<TestCaseData> Kinds => ImportKinds.All.Select(kind => new TestCaseData(kind.Name).SetArgDisplayNames(kind.Name));

    [Test]
    public void Every_kind_of_the_design_is_there() => ImportKinds.All.Select(k => k.Name).ShouldBe(
        ["carriers", "endpoints", "circuits", "contracts", "customers", "infrastructure", "rf_systems", "rf_links", "electrical_services", "electrical_bills", "lifecycle_events"]);

    [TestCaseSource(nameof(Kinds))]
    public void No_word_stands_for_two_fields(string name)
    {
        var words = ImportKinds.Get(name).Fields.SelectMany(f => f.Synonyms.Prepend(f.Name).Select(word => (Key: Letters().Replace(word.ToLowerInvariant(), ""), Word: word, f.Name)));
        words.GroupBy(w => w.Key).Where(g => g.Count() > 1 || g.Key.Length == 0).Select(g => string.Join(" = ", g.Select(w => $"{w.Name}: {w.Word}"))).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Kinds))]
    public void What_a_new_record_needs_is_a_field_or_a_reference(string name)
    {
        var kind = ImportKinds.Get(name);
        var said = kind.Main.Fields.Where(f => f.Required).Select(f => f.Member)
            .Concat(kind.Parts.Where(p => p.RefersAs is not null && p.Fields.Any(f => f.Required)).Select(p => p.RefersAs));
        kind.Main.Resource.Required.Except(said).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Kinds))]
    public void An_example_reads_without_a_problem(string name)
    {
        foreach (var field in ImportKinds.Get(name).Fields.Where(f => f.Example is not null))
        {
            var reading = CellReader.Read(SourceCell.Of(field.Example), field.Rule with { Unit = UnitWords.Of(field.Kind) is [var own, ..] ? own : null }, "USD");
            (reading.State, reading.Problem?.Words).ShouldBe((CellState.Value, null), field.Name);
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_required_field_shows_an_example_and_every_field_says_what_it_is(string name)
    {
        var kind = ImportKinds.Get(name);
        kind.Fields.Where(f => f.Required && f.Example is null).Select(f => f.Name).ShouldBeEmpty();
        kind.Fields.Where(f => f.Description.Length < 4 || !f.Description.EndsWith('.')).Select(f => f.Name).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Kinds))]
    public void Words_are_those_of_the_record(string name)
    {
        var kind = ImportKinds.Get(name);
        foreach (var part in kind.Parts)
        {
            foreach (var (field, member) in part.Fields.Where(f => f.Member is not null).Select(f => (f, part.Resource.Find(f.Member!))))
            {
                (field.Kind == ValueKind.Word).ShouldBe(field.Words is not null, field.Name);
                if (member is { Words.Count: > 0 })
                    field.Words!.Choices.Select(c => c.Value).ShouldBe(member.Words, ignoreOrder: true, field.Name);
            }
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void Keys_name_fields_and_parts_of_the_row(string name)
    {
        var kind = ImportKinds.Get(name);
        var known = kind.Fields.Select(f => f.Name).Concat(kind.Parts.Select(p => p.Name)).ToHashSet();
        foreach (var key in kind.Parts.SelectMany(p => p.Keys))
        {
            key.Fields.Concat(key.Unless).Except(known).ShouldBeEmpty(key.Words);
            key.Fields.Select((_, i) => $"k.{(char)('a' + i)}").Where(column => !key.Sql.Contains(column, StringComparison.Ordinal)).ShouldBeEmpty(key.Words);
        }

        kind.Parts.SelectMany(p => p.Evidence).Except(kind.Fields.Select(f => f.Name)).ShouldBeEmpty();
        kind.Parts.Select(p => p.WantedBy).Where(w => w is not null && kind.Find(w) is null).ShouldBeEmpty();
    }

    /// <summary>What a body of the API can say, a file can say; except what only a program has: positions in a chain and files.</summary>
    [TestCaseSource(nameof(Kinds))]
    public void Whatever_can_be_written_is_a_field(string name)
    {
        var kind = ImportKinds.Get(name);
        var said = kind.Main.Fields.Select(f => f.Member).Concat(kind.Parts.Select(p => p.RefersAs));
        kind.Main.Members.Except(said).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Kinds))]
    public void Whose_amounts_may_not_be_seen_or_written_is_said_of_the_field(string name)
    {
        foreach (var part in ImportKinds.Get(name).Parts)
        {
            foreach (var (field, member) in part.Fields.Where(f => f.Member is not null).Select(f => (f, part.Resource.Find(f.Member!))).Where(f => f.Item2 is not null))
                (field.View, field.Edit).ShouldBe((member!.View, member.Edit), field.Name);
        }
    }

    [GeneratedRegex("[^a-z0-9]")]
    private static partial Regex Letters();
}
