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

    /// <summary>What the caller may see and write, keys of an export last.</summary>
    public static IReadOnlyList<TemplateColumn> Of(ImportKind kind, Caller caller)
    {
        var hidden = kind.HiddenFrom(caller);
        return
        [
            .. kind.Parts.SelectMany(part => part.Fields.Select(field => new TemplateColumn(field, IsKeyOf(part, field))))
                .Where(column => !hidden.Contains(column.Field.Name) && (kind.EditOf(column.Field) is not { } needed || caller.May(needed)))
                .OrderBy(column => column.IsKey),
        ];
    }

    private static bool IsKeyOf(ImportPart part, ImportField field) =>
        field.Name == PartFields.Version || part.Keys.Any(key => key is { MustExist: true, Fields: [var name] } && name == field.Name);
}
