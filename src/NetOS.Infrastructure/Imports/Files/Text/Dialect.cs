using NetOS.Application.Common.Errors;
using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files.Text;

/// <summary>What separates the cells of a text file.</summary>
/// <param name="Delimiter">The character.</param>
/// <param name="DeclaredInLine">Whether the first line says so, <c>sep=;</c> as Excel understands it, and is no row.</param>
internal sealed record Dialect(char Delimiter, bool DeclaredInLine)
{
    private const int SampleCharacters = 128 * 1024, SampleRows = 200;

    private static readonly (char Delimiter, string Extension)[] Candidates = [(',', ".csv"), (';', ".ssv"), ('\t', ".tsv"), ('|', ".psv")];

    /// <exception cref="InvalidException">The chosen delimiter cannot separate cells.</exception>
    public static Dialect Of(TextReader text, string fileName, string? chosen, ImportLimits limits)
    {
        if (chosen is not null && (chosen.Length != 1 || chosen[0] is '"' or '\r' or '\n' or '\0' || char.IsLetterOrDigit(chosen[0])))
            throw FileProblem.Choice("delimiter", $"'{chosen}' cannot separate cells. Choose one character, usually a comma, a semicolon, a tab or |.");
        var buffer = new char[SampleCharacters];
        var length = text.ReadBlock(buffer, 0, buffer.Length);
        var sample = new string(buffer, 0, length);
        var declared = Declared(sample);
        var delimiter = chosen?[0] ?? declared ?? Detect(sample, cut: length == buffer.Length, Path.GetExtension(fileName).ToLowerInvariant(), limits);
        return new Dialect(delimiter, declared is not null);
    }

    private static char? Declared(string sample)
    {
        var line = sample.AsSpan(0, Math.Max(0, sample.AsSpan().IndexOfAny('\r', '\n'))).Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? line[4] : null;
    }

    private static char Detect(string sample, bool cut, string extension, ImportLimits limits)
    {
        var named = Candidates.FirstOrDefault(c => c.Extension == extension, Candidates[0]).Delimiter;
        var (best, score) = Candidates.Select(c => (c.Delimiter, Score: Score(sample, cut, c.Delimiter, limits))).OrderByDescending(c => c.Score).ThenByDescending(c => c.Delimiter == named).First();
        return score > 0 ? best : named;
    }

    /// <summary>How alike the rows are in their number of cells, were this the delimiter; more cells weigh a little more. Where less than half are, it is none.</summary>
    private static double Score(string sample, bool cut, char delimiter, ImportLimits limits)
    {
        List<int> widths = [];
        try
        {
            var reader = new DelimitedReader(new StringReader(sample), delimiter, limits);
            while (widths.Count < SampleRows && reader.Read() is { } cells)
            {
                if (cells.Count > 0)
                    widths.Add(reader.Width);
            }

            if (widths.Count > 1 && cut)
                widths.RemoveAt(widths.Count - 1);
            if (reader.IsUnclosed && !cut)
                return 0;
        }
        catch (InvalidException)
        {
            return 0;
        }

        var usual = widths.Where(w => w > 1).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        var share = (usual?.Count() ?? 0) / (double)Math.Max(1, widths.Count);
        return usual is null || share < 0.5 ? 0 : Math.Pow(share, 3) * (usual.Key - 1) / usual.Key;
    }
}
