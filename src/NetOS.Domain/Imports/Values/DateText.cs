namespace NetOS.Domain.Imports.Values;

/// <summary>A day as a text has it: three numbers whose order may be open, and what follows of a time.</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Orders">The orders the writing allows, as bits of <see cref="DateOrder"/>, whether or not a day comes of them.</param>
/// <param name="ShortYear">The year has two digits.</param>
/// <param name="Time">What is written behind the day.</param>
internal readonly record struct DateText(int First, int Second, int Third, int Orders, bool ShortYear, TimeText Time)
{
    public const int FirstYear = 1900, LastYear = 2199, Pivot = 70;

    private static readonly DateOrder[] AllOrders = [DateOrder.MonthDayYear, DateOrder.DayMonthYear, DateOrder.YearMonthDay];

    private static int Bit(DateOrder order) => 1 << (int)order;

    /// <summary>Whether the writing settles which number is which.</summary>
    public bool Fixed => (Orders & (Orders - 1)) == 0;

    /// <summary>The day by this order; null when the calendar has no such day.</summary>
    public DateOnly? As(DateOrder order)
    {
        if ((Orders & Bit(order)) == 0)
            return null;
        var (year, month, day) = order switch
        {
            DateOrder.MonthDayYear => (Third, First, Second),
            DateOrder.DayMonthYear => (Third, Second, First),
            _ => (First, Second, Third),
        };
        if (ShortYear)
            year += year < Pivot ? 2000 : 1900;
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The orders by which it is a day.</summary>
    public IEnumerable<DateOrder> Possible()
    {
        foreach (var order in AllOrders)
        {
            if (As(order) is not null)
                yield return order;
        }
    }

    /// <summary>The one day it can be; null when there is none or more than one.</summary>
    public DateOnly? OnlyDay()
    {
        DateOnly? only = null;
        foreach (var order in AllOrders)
        {
            if (As(order) is not { } day)
                continue;
            if (only is not null && only != day)
                return null;
            only = day;
        }

        return only;
    }

    public static bool TryScan(ReadOnlySpan<char> text, out DateText date)
    {
        date = default;
        text = Blanks.Trim(text);
        if (text.Length is < 6 or > 60)
            return false;
        var colon = text.IndexOf(':');
        var time = default(TimeText);
        if (colon > 0 && !TimeText.TryTakeOff(ref text, colon, out time))
            return false;
        return Parts.TryRead(text, out var parts) && parts.TryOrder(time, out date);
    }

    /// <summary>The numbers and the month's name of a day, as they stand.</summary>
    private ref struct Parts
    {
        private int _numbers, _first, _second, _third, _firstDigits, _secondDigits, _thirdDigits, _month, _monthAt;
        private char _separator;

        public static bool TryRead(ReadOnlySpan<char> text, out Parts parts)
        {
            parts = default;
            for (var i = 0; i < text.Length;)
            {
                var start = i;
                if (char.IsAsciiDigit(text[i]))
                {
                    while (i < text.Length && char.IsAsciiDigit(text[i]))
                        i++;
                    if (!parts.TakeNumber(text[start..i]))
                        return false;
                }
                else if (char.IsLetter(text[i]))
                {
                    while (i < text.Length && char.IsLetter(text[i]))
                        i++;
                    if (!parts.TakeWord(text[start..i]))
                        return false;
                }
                else if (!parts.TakeSeparator(text[i++]))
                {
                    return false;
                }
            }

            return true;
        }

        private bool TakeNumber(ReadOnlySpan<char> digits)
        {
            if (digits.Length > 8 || ++_numbers > 3)
                return false;
            var value = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
            if (_numbers == 1)
                (_first, _firstDigits) = (value, digits.Length);
            else if (_numbers == 2)
                (_second, _secondDigits) = (value, digits.Length);
            else
                (_third, _thirdDigits) = (value, digits.Length);
            return true;
        }

        private bool TakeWord(ReadOnlySpan<char> word)
        {
            var month = DateWords.Month(word);
            if (month < 0 || (month > 0 && _month > 0))
                return false;
            if (month > 0)
                (_month, _monthAt) = (month, _numbers);
            return true;
        }

        /// <summary>Between numbers alone always the same one; with a month's name any.</summary>
        private bool TakeSeparator(char c)
        {
            if (Blanks.Is(c))
                return true;
            if (c is not ('/' or '-' or '.' or ','))
                return false;
            if (_separator == '\0' && _numbers > 0)
                _separator = c;
            return _month > 0 || c is ',' || _numbers == 0 || c == _separator;
        }

        public readonly bool TryOrder(TimeText time, out DateText date)
        {
            date = default;
            if (_month > 0)
                return _numbers == 2 && TryNamed(time, out date);
            if (_numbers == 1 && _firstDigits == 8)
            {
                date = new DateText(_first / 10_000, _first / 100 % 100, _first % 100, Bit(DateOrder.YearMonthDay), false, time);
                return true;
            }

            if (_numbers != 3 || _secondDigits > 2)
                return false;
            return TryNumbers(time, out date);
        }

        private readonly bool TryNumbers(TimeText time, out DateText date)
        {
            var open = Bit(DateOrder.MonthDayYear) | Bit(DateOrder.DayMonthYear);
            date = new DateText(_first, _second, _third, 0, false, time);
            if (_firstDigits == 4 && _thirdDigits <= 2)
                date = date with { Orders = Bit(DateOrder.YearMonthDay) };
            else if (_firstDigits <= 2 && _thirdDigits == 4)
                date = date with { Orders = open };
            else if (_firstDigits == 2 && _secondDigits == 2 && _thirdDigits == 2)
                date = date with { Orders = open | Bit(DateOrder.YearMonthDay), ShortYear = true };
            else if (_firstDigits <= 2 && _thirdDigits == 2)
                date = date with { Orders = open, ShortYear = true };
            return date.Orders != 0;
        }

        private readonly bool TryNamed(TimeText time, out DateText date)
        {
            if (_firstDigits == 4 && _secondDigits <= 2)
            {
                date = new DateText(_first, _month, _second, Bit(DateOrder.YearMonthDay), false, time);
                return true;
            }

            date = new DateText(_first, _month, _second, Bit(DateOrder.DayMonthYear), _secondDigits == 2, time);
            return _firstDigits <= 2 && _secondDigits is 2 or 4 && _monthAt <= 1;
        }
    }
}
