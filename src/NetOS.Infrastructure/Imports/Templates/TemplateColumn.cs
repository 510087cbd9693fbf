using NetOS.Application.Common.Security;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;

namespace NetOS.Infrastructure.Imports.Templates;

/// <summary>A column of a template.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="IsKey">Whether it only ties a row to what an export brought: nobody fills it in by hand.</param>
internal sealed record TemplateColumn(ImportField Field, bool IsKey)
{
    /// <summary>The example as a value; null without one.</summary>
    public object? Example => Field.Example is { } text
        ? CellReader.Read(SourceCell.Of(text), Field.Rule with { Unit = UnitWords.Of(Field.Kind) is [var own, ..] ? own : null }).Value
        : null;

    /// <summary>What the caller may see and, unless that is nothing, write; keys of an export last.</summary>
    public static IReadOnlyList<TemplateColumn> Of(ImportKind kind, Caller caller)
    {
        var hidden = kind.HiddenFrom(caller);
        List<TemplateColumn> seen = [.. kind.Parts.SelectMany(part => part.Fields.Select(field => new TemplateColumn(field, IsKeyOf(part, field)))).Where(column => !hidden.Contains(column.Field.Name))];
        var written = seen.FindAll(column => kind.EditOf(column.Field) is not { } needed || caller.May(needed));
        // Whoever may write none of it prepares files for others.
        return [.. (written.Exists(column => !column.IsKey) ? written : seen).OrderBy(column => column.IsKey)];
    }

    private static bool IsKeyOf(ImportPart part, ImportField field) =>
        field.Name == PartFields.Version || part.Keys.Any(key => key is { MustExist: true, Fields: [var name] } && name == field.Name);
}
