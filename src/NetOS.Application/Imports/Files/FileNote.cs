namespace NetOS.Application.Imports.Files;

/// <summary>Something about a file or one of its rows.</summary>
/// <param name="Code">Stable, such as <c>row.long</c>.</param>
/// <param name="Message">The same for people.</param>
/// <param name="IsError">Whether the row cannot be imported as it stands.</param>
public sealed record FileNote(string Code, string Message, bool IsError = false);
