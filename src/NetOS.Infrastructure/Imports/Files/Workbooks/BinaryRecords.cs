using System.Buffers.Binary;
using System.Text;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>Walks the records of a part of an .xlsb workbook ([MS-XLSB] 2.1.4): a type, a length, and so many bytes.</summary>
internal sealed class BinaryRecords(Stream stream) : IDisposable
{
    private const int LargestRecord = 16 << 20;

    private readonly BufferedStream _stream = new(stream, 64 * 1024);
    private byte[] _data = new byte[1024];
    private int _length;

    public int Type { get; private set; }

    private ReadOnlySpan<byte> Data => _data.AsSpan(0, _length);

    public bool Read()
    {
        var first = _stream.ReadByte();
        if (first < 0)
            return false;
        Type = first < 0x80 ? first : (first & 0x7F) | ((Byte() & 0x7F) << 7);
        _length = 0;
        for (var (shift, next) = (0, 0x80); (next & 0x80) != 0 && shift < 28; shift += 7)
        {
            next = Byte();
            _length |= (next & 0x7F) << shift;
        }

        if (_length > LargestRecord)
            throw new InvalidDataException("A record is too long.");
        if (_length > _data.Length)
            _data = new byte[_length];
        _stream.ReadExactly(_data, 0, _length);
        return true;
    }

    public byte ByteAt(int offset) => Data[offset];

    public int ShortAt(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(Data[offset..]);

    public int IntAt(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Data[offset..]);

    public double DoubleAt(int offset) => BinaryPrimitives.ReadDoubleLittleEndian(Data[offset..]);

    /// <summary>A text and where it ends; an absent one is empty.</summary>
    public string TextAt(int offset, out int end)
    {
        var length = IntAt(offset);
        end = offset + 4 + (length < 0 ? 0 : checked(length * 2));
        return length < 0 ? "" : Encoding.Unicode.GetString(Data[(offset + 4)..end]);
    }

    public void Dispose() => _stream.Dispose();

    private int Byte() => _stream.ReadByte() is var next && next >= 0 ? next : throw new InvalidDataException("The part breaks off.");
}
