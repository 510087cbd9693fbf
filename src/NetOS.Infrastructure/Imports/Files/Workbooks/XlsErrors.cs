using System.Buffers.Binary;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>The cells of an .xls workbook that hold an error. The package that reads these workbooks gives them as blank, and a blank cell would silently leave a value as it is.</summary>
internal sealed class XlsErrors
{
    private const int BoolErr2 = 0x05, Formula2 = 0x06, Bof2 = 0x09, BoolErr = 0x205, Bof3 = 0x209, Formula3 = 0x206, Bof4 = 0x409, Formula4 = 0x406, Bof5 = 0x809, BoundSheet = 0x85, EndOfPart = 0x0A;

    private readonly Dictionary<(int Sheet, int Row, int Column), byte> _errors = [];

    /// <summary>The error of a cell; blank where there is none.</summary>
    public SourceCell At(int sheet, int row, int column) => _errors.TryGetValue((sheet, row, column), out var code) ? WorkbookError.Of(code) : SourceCell.Blank;

    public static XlsErrors Read(Stream file)
    {
        var found = new XlsErrors();
        using var stream = CompoundFile.OpenWorkbook(file);
        var header = new byte[4];
        List<long> starts = [];
        var (sheet, depth, isOldest, data) = (-1, 0, false, Array.Empty<byte>());
        while (stream.ReadAtLeast(header, 4, throwOnEndOfStream: false) == 4)
        {
            var (at, type, length) = (stream.Position - 4, BinaryPrimitives.ReadUInt16LittleEndian(header), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(2)));
            if (data.Length < length)
                data = new byte[length];
            if (stream.ReadAtLeast(data.AsSpan(0, length), length, throwOnEndOfStream: false) < length)
                break;
            var record = data.AsSpan(0, length);
            switch (type)
            {
                case BoundSheet when length >= 6 && record[5] == 0:
                    starts.Add(BinaryPrimitives.ReadUInt32LittleEndian(record));
                    break;
                case Bof2 or Bof3 or Bof4 or Bof5:
                    // Charts inside of a sheet begin and end within it.
                    if (depth++ == 0)
                        (sheet, isOldest) = (starts.Count == 0 && type != Bof5 ? 0 : starts.IndexOf(at), type == Bof2);
                    break;
                case EndOfPart:
                    depth--;
                    break;
                default:
                    if (depth == 1 && sheet >= 0)
                        found.Take(sheet, type, isOldest, record);
                    break;
            }
        }

        return found;
    }

    private void Take(int sheet, int type, bool isOldest, ReadOnlySpan<byte> record)
    {
        // Row, column, and the format in two bytes, or three in BIFF 2.
        var value = isOldest ? 7 : 6;
        var code = type switch
        {
            BoolErr2 or BoolErr when record.Length >= value + 2 && record[value + 1] == 1 => record[value],
            Formula2 or Formula3 or Formula4 when record.Length >= value + 8 && record[value] == 2 && record[value + 6] == 0xFF && record[value + 7] == 0xFF => record[value + 2],
            _ => (byte?)null,
        };
        if (code is { } error)
            _errors[(sheet, BinaryPrimitives.ReadUInt16LittleEndian(record), BinaryPrimitives.ReadUInt16LittleEndian(record[2..]))] = error;
    }
}
