using NetOS.Domain.Imports.Names;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Imports;

public sealed class NameLikenessTests
{
    [TestCase("Cogent Communications, Inc.", "COGENT COMMUNICATIONS")]
    [TestCase("Zayo Group, LLC", "Zayo")]
    [TestCase("AT&T", "ATT")]
    [TestCase("St. Louis POP", "Saint Louis Pop")]
    [TestCase("200 Paul Avenue", "200 Paul Ave.")]
    [TestCase("Boise Tower", "Tower, Boise")]
    [TestCase("Level3", "Level 3")]
    [TestCase("Montréal Data Centre", "montreal datacenter")]
    [TestCase("1st Street Colo", "First St Colocation")]
    [TestCase("Tower 07", "tower 7")]
    [TestCase("U.S. Signal", "US Signal")]
    public void One_name_in_two_ways_is_one_name(string a, string b) => NameLikeness.Score(a, b).ShouldBe(1);

    [TestCase("Boize POP", "Boise POP", 0.85)]
    [TestCase("Cogint", "Cogent", 0.8)]
    [TestCase("Cogent", "Cogent Communications", 0.9)]
    [TestCase("CenturyLink", "Century Link", 0.85)]
    [TestCase("Lumen Technolgies", "Lumen Technologies", 0.9)]
    [TestCase("Digital Realty SFO (200 Paul)", "Digital Realty 200 Paul", 0.85)]
    [TestCase("Equinix Ashburn DC2", "Equinix DC2 Ashburn", 1)]
    [TestCase("Windstream", "Windsteram", 0.85)]
    public void A_slip_or_a_word_less_stays_near(string a, string b, double least) => NameLikeness.Score(a, b).ShouldBeGreaterThanOrEqualTo(least);

    [TestCase("Boise Airport tower", "Boise POP", 0.7)]
    [TestCase("Tower 1", "Tower 2", 0.5)]
    [TestCase("1250 N Main St", "1350 N Main St", 0.5)]
    [TestCase("Equinix DC2", "Equinix DC12", 0.5)]
    [TestCase("Lumen", "Zayo", 0.1)]
    [TestCase("Comcast", "Comporium", 0.6)]
    [TestCase("Boise POP", "Nampa POP", 0.5)]
    [TestCase("Frontier Communications", "Consolidated Communications", 0.3)]
    [TestCase("", "Boise", 0)]
    public void Another_name_stays_away(string a, string b, double most) => NameLikeness.Score(a, b).ShouldBeLessThanOrEqualTo(most);

    [Test]
    public void The_best_come_first_and_none_below_the_floor()
    {
        string[] names = ["Boise POP", "Boise Airport tower", "Nampa POP", "Boise Data Center"];
        NameLikeness.Best("Boize POP", names, 2, 0.6).Select(match => match.Item).ShouldBe(["Boise POP"]);
        NameLikeness.Best("boise pop", names, 1, 0.2).Single().Score.ShouldBe(1);
        NameLikeness.Best("Boise", names, 2, 0.2).Count.ShouldBe(2);
        NameLikeness.Best("Zzz", names, 3, 0.6).ShouldBeEmpty();
    }

    [Property(MaxTest = 300)]
    public bool Likeness_is_the_same_from_both_sides_and_between_0_and_1(string? a, string? b)
    {
        var (one, other) = (NameLikeness.Score(a ?? "", b ?? ""), NameLikeness.Score(b ?? "", a ?? ""));
        return Math.Abs(one - other) < 1e-9 && one is >= 0 and <= 1;
    }

    [Property(MaxTest = 300)]
    public bool Words_of_names_in_any_order_are_as_like_from_both_sides(byte[] picks)
    {
        string[] words = ["Boise", "Boize", "POP", "Tower", "Main", "Maine", "St", "12", "13", "Communications", "Data", "Center", "Airport", "Inc"];
        var (a, b) = (Name(picks.Where((_, i) => i % 2 == 0)), Name(picks.Where((_, i) => i % 2 == 1)));
        var score = NameLikeness.Score(a, b);
        return Math.Abs(score - NameLikeness.Score(b, a)) < 1e-9 && score is >= 0 and <= 1 && (NameForm.Of(a).Key == NameForm.Of(b).Key) == (score == 1 || a.Length == 0 && b.Length == 0);

        string Name(IEnumerable<byte> chosen) => string.Join(' ', chosen.Select(pick => words[pick % words.Length]));
    }

    [Property(MaxTest = 300)]
    public bool A_name_is_itself_whatever_its_case_and_marks(string? name)
    {
        var text = name ?? "";
        return NameForm.Of(text).Key.Length == 0 || NameLikeness.Score(text, $" {text}, ") == 1;
    }
}
