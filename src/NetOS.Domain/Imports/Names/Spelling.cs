namespace NetOS.Domain.Imports.Names;

/// <summary>How far two spellings are apart.</summary>
internal static class Spelling
{
    /// <summary>1 for the same, less by each slip of the keyboard per letter of the longer: a letter missing, added, other, or two changed over.</summary>
    public static double Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 1 : 1 - ((double)Slips(a, b) / longer);
    }

    /// <summary>The least slips that make one of the other.</summary>
    public static int Slips(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        var width = b.Length + 1;
        Span<int> rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
