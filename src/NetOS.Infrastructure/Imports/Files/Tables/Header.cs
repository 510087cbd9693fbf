namespace NetOS.Infrastructure.Imports.Files.Tables;

/// <summary>Where a table's header stands among the first rows of a sheet.</summary>
/// <param name="Start">The place of its first row among them; of the first data row where there is none.</param>
/// <param name="Count">How many rows it has; 0 where there is none.</param>
/// <param name="Guess">Why, where there is room for doubt; otherwise null.</param>
internal sealed record Header(int Start, int Count, Application.Imports.Files.FileNote? Guess = null);
