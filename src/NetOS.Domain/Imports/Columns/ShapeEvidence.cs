using System.Buffers;
using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>What the values of a column look like.</summary>
internal enum ValueShape
{
    Number,
    Date,
    Yes,
    Email,
    Web,

    /// <summary>8 or 11 characters of a location identifier.</summary>
    Clli,

    /// <summary>Degrees that say north or south.</summary>
    NorthSouth,

    /// <summary>Degrees that say east or west.</summary>
    EastWest,

    /// <summary>A number of -90 … 90 with three decimals or more.</summary>
    WithinNinety,

    /// <summary>A number of -180 … 180 with three decimals or more.</summary>
    WithinHalfTurn,
    State,
    Bandwidth,
    Phone,
}

/// <summary>Counts shapes in the first thousand values of a column.</summary>
internal sealed class ShapeEvidence
{
    private const int Enough = 1000;

    private static readonly SearchValues<char> PhoneMarks = SearchValues.Create("0123456789+-.() ext#");
    private static readonly SearchValues<char> Codes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly int[] _counts = new int[Enum.GetValues<ValueShape>().Length];

    public int Seen { get; private set; }

    public bool IsFull => Seen >= Enough;

    /// <summary>The share of the values that have the shape.</summary>
    public double Share(ValueShape shape) => Seen == 0 ? 0 : (double)_counts[(int)shape] / Seen;

    public void AddNumber(decimal number, int decimals)
    {
        Seen++;
        Count(ValueShape.Number);
        if (decimals < 3)
            return;
        if (Math.Abs(number) <= 90)
            Count(ValueShape.WithinNinety);
        if (Math.Abs(number) <= 180)
            Count(ValueShape.WithinHalfTurn);
    }

    public void AddDate()
    {
        Seen++;
        Count(ValueShape.Date);
    }

    public void AddYes()
    {
        Seen++;
        Count(ValueShape.Yes);
    }

    public void AddText(string text)
    {
        Seen++;
        var clean = Blanks.Trim(text);
        if (text.Contains('@') && AddressCells.IsEmail(clean.ToString()))
            Count(ValueShape.Email);
        else if (AddressCells.IsWeb(text) || clean.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            Count(ValueShape.Web);
        else if (StateWords.Code(clean) is not null)
            Count(ValueShape.State);
        else if (BooleanCells.Knows(clean))
            Count(ValueShape.Yes);
        else if (IsClli(clean))
            Count(ValueShape.Clli);
        else if (IsBandwidth(clean))
            Count(ValueShape.Bandwidth);
        else
            AddDegreesOrPhone(clean);
    }

    private void AddDegreesOrPhone(ReadOnlySpan<char> text)
    {
        var body = text;
        var hemisphere = CoordinateCells.TakeHemisphere(ref body);
        if (hemisphere != '\0' && body.Length > 0 && char.IsAsciiDigit(body[0]) && !body.ContainsAnyInRange('A', 'Z'))
            Count(hemisphere is 'N' or 'S' ? ValueShape.NorthSouth : ValueShape.EastWest);
        else if (text.Length is >= 7 and <= 24 && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '(') && !text.ContainsAnyExcept(PhoneMarks))
            Count(ValueShape.Phone);
    }

    private void Count(ValueShape shape) => _counts[(int)shape]++;

    /// <summary>Four letters of the place, two of a state, two of the building, three of the equipment.</summary>
    private static bool IsClli(ReadOnlySpan<char> text) =>
        text.Length is 8 or 11 && text[..6].IndexOfAnyExceptInRange('A', 'Z') < 0 && !text[6..].ContainsAnyExcept(Codes) && StateWords.Code(text[4..6]) is not null;

    private static bool IsBandwidth(ReadOnlySpan<char> text)
    {
        var length = QuantityText.NumberLength(text);
        return length > 0 && length < text.Length && BandwidthWords.OfUnit(Blanks.Trim(text[length..])) is not null;
    }
}
