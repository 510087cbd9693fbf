using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>The error values of binary workbooks.</summary>
internal static class WorkbookError
{
    public static SourceCell Of(byte code) => SourceCell.Error(code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    });
}
