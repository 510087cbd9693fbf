namespace NetOS.Infrastructure.Imports.Files;

/// <summary>Columns as spreadsheets call them.</summary>
internal static class ColumnName
{
    /// <summary>A, B … Z, AA …</summary>
    /// <param name="column">From 0.</param>
    public static string Of(int column) => column < 26 ? ((char)('A' + column)).ToString() : Of(column / 26 - 1) + (char)('A' + column % 26);
}
