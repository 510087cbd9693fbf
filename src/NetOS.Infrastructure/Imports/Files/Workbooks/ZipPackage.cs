using System.IO.Compression;
using System.Xml;
using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>A packed file whose parts are read no further than the limits allow, whatever it says of itself.</summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly ImportLimits _limits;

    private ZipPackage(ZipArchive archive, ImportLimits limits)
    {
        (_archive, _limits) = (archive, limits);
        _parts = archive.Entries.GroupBy(e => Normal(e.FullName), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<string> Names => _parts.Keys;

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ZipPackage Open(Stream file, ImportLimits limits)
    {
        file.Position = 0;
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var unpacked = archive.Entries.Sum(e => e.Length);
        if (unpacked > limits.MaxUnpackedBytes || (unpacked > ImportLimits.FreelyUnpacked && unpacked / Math.Max(1, file.Length) > limits.MaxUnpackedRatio))
        {
            archive.Dispose();
            throw limits.UnpacksTooLarge();
        }

        return new ZipPackage(archive, limits);
    }

    public bool Has(string part) => _parts.ContainsKey(Normal(part));

    public Stream OpenPart(string part) =>
        new LimitedStream(_parts.TryGetValue(Normal(part), out var entry) ? entry.Open() : throw new InvalidDataException($"The part {part} is missing."), _limits);

    /// <summary>A reader without document types and without anything from outside the file.</summary>
    public XmlReader OpenXml(string part) => SafeXml.Open(OpenPart(part), closeInput: true);

    public void Dispose() => _archive.Dispose();

    private static string Normal(string part) => part.Replace('\\', '/').TrimStart('/');

    /// <summary>Counts what comes out, because the sizes an archive declares may be wrong.</summary>
    private sealed class LimitedStream(Stream inner, ImportLimits limits) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            _read += read;
            return _read > limits.MaxUnpackedBytes ? throw limits.UnpacksTooLarge() : read;
        }

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
