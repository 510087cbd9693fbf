using System.Buffers.Binary;
using System.Text;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>The little file system in which old Office documents and protected new ones lie ([MS-CFB]).</summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512, MiniSectorSize = 64, MiniLimit = 4096, EntrySize = 128;

    private readonly Stream _file;
    private readonly int _sectorSize;
    private readonly int[] _sectors;
    private readonly int[] _miniSectors;
    private readonly Dictionary<string, (int Start, long Length)> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly (int Start, long Length) _root;

    private CompoundFile(Stream file)
    {
        _file = file;
        var header = Bytes(0, HeaderSize);
        _sectorSize = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)), 7, 12);
        _sectors = ReadTable(header);
        _miniSectors = Numbers(ReadChain(Int(header, 60), long.MaxValue));
        var directory = ReadChain(Int(header, 48), long.MaxValue);
        for (var at = 0; at + EntrySize <= directory.Length; at += EntrySize)
        {
            var nameLength = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + 64)) - 2, 0, 62);
            var entry = (Int(directory, at + 116), (long)BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(at + 120)));
            if (directory[at + 66] == 5)
                _root = entry;
            else if (directory[at + 66] == 2)
                _streams.TryAdd(Encoding.Unicode.GetString(directory, at, nameLength), entry);
        }

        if (_streams.Count == 0)
            throw new InvalidDataException("The directory of the file is empty.");
    }

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public bool IsWorkbook => WorkbookName is not null;

    /// <summary>Whether this is a new workbook behind a password.</summary>
    public bool IsProtected => _streams.ContainsKey("EncryptedPackage");

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CompoundFile Open(Stream file) => new(file);

    /// <summary>The records of an old workbook: out of its compound file, or the file as a whole where it has none (BIFF 2 to 4). Closing it leaves the file open.</summary>
    public static Stream OpenWorkbook(Stream file)
    {
        file.Position = 0;
        var signature = new byte[Signature.Length];
        file.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false);
        if (!Signature.SequenceEqual(signature))
            return new SectorStream(file, [0], file.Length, 0, file.Length);
        var compound = new CompoundFile(file);
        var (start, length) = compound._streams[compound.WorkbookName ?? throw new InvalidDataException("There is no workbook in it.")];
        return length < MiniLimit
            ? new MemoryStream(compound.ReadMini(start, length))
            : new SectorStream(file, Chain(start, compound._sectors), compound._sectorSize, compound._sectorSize, length);
    }

    private string? WorkbookName => _streams.ContainsKey("Workbook") ? "Workbook" : _streams.ContainsKey("Book") ? "Book" : null;

    /// <summary>Which sector follows which; where that table lies stands in the header and, for large files, in a chain after it.</summary>
    private int[] ReadTable(byte[] header)
    {
        List<int> table = [.. Numbers(header[76..]).Where(s => s >= 0)];
        var perSector = _sectorSize / 4 - 1;
        for (var (next, count) = (Int(header, 68), Int(header, 72)); next >= 0 && count > 0; count--)
        {
            var sector = Numbers(Sector(next));
            table.AddRange(sector.Take(perSector).Where(s => s >= 0));
            next = sector[perSector];
        }

        return [.. table.SelectMany(s => Numbers(Sector(s)))];
    }

    private byte[] ReadMini(int start, long length)
    {
        var content = ReadChain(_root.Start, _root.Length);
        var chain = Chain(start, _miniSectors);
        var stream = new MemoryStream();
        foreach (var sector in chain)
            stream.Write(content.AsSpan(sector * MiniSectorSize, MiniSectorSize));
        return stream.ToArray()[..(int)Math.Min(length, stream.Length)];
    }

    private byte[] ReadChain(int start, long length)
    {
        var stream = new MemoryStream();
        foreach (var sector in Chain(start, _sectors))
        {
            stream.Write(Sector(sector));
            if (stream.Length >= length)
                break;
        }

        return stream.ToArray();
    }

    private static List<int> Chain(int start, int[] table)
    {
        List<int> chain = [];
        for (var next = start; next >= 0; next = table[next])
        {
            if (next >= table.Length || chain.Count > table.Length)
                throw new InvalidDataException("The sectors of the file run in a circle or out of it.");
            chain.Add(next);
        }

        return chain;
    }

    private byte[] Sector(int number) => Bytes((number + 1L) * _sectorSize, _sectorSize);

    private byte[] Bytes(long position, int length)
    {
        var bytes = new byte[length];
        _file.Position = position;
        _file.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return bytes;
    }

    private static int[] Numbers(byte[] bytes) => [.. Enumerable.Range(0, bytes.Length / 4).Select(i => Int(bytes, i * 4))];

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    /// <summary>Sectors of a file as one stream, forwards only.</summary>
    private sealed class SectorStream(Stream file, List<int> sectors, long sectorSize, long first, long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var index = (int)(_position / sectorSize);
            if (index >= sectors.Count || _position >= length)
                return 0;
            var within = _position % sectorSize;
            file.Position = first + sectors[index] * sectorSize + within;
            var read = file.Read(buffer, offset, (int)Math.Min(count, Math.Min(sectorSize - within, length - _position)));
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
