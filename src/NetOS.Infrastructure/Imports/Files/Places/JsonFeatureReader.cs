using System.Text.Json;

namespace NetOS.Infrastructure.Imports.Files.Places;

/// <summary>Takes one feature after another out of a GeoJSON file; no more than one is in memory.</summary>
internal sealed class JsonFeatureReader : IDisposable
{
    private const int Block = 64 * 1024, LargestFeature = 16 << 20;

    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true };

    private readonly Stream _file;
    private readonly bool _isCollection;
    private byte[] _buffer = new byte[Block];
    private int _start, _length;
    private bool _isLast;
    private bool _named;
    private JsonReaderState _state;

    public JsonFeatureReader(Stream file)
    {
        _file = file;
        Restart();
        _isCollection = IsCollection();
        Restart();
    }

    /// <exception cref="JsonException">It is no valid JSON.</exception>
    public bool TryRead(out JsonDocument? feature)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _length), _isLast, _state);
            var found = Next(ref reader, out feature);
            _start += (int)reader.BytesConsumed;
            _length -= (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (found || _isLast)
                return found;
            Fill();
        }
    }

    public void Dispose() => _buffer = [];

    /// <summary>Steps to the next feature; false when more bytes are needed, or there are none.</summary>
    private bool Next(ref Utf8JsonReader reader, out JsonDocument? feature)
    {
        feature = null;
        var depth = _isCollection ? 2 : 0;
        while (true)
        {
            var before = reader;
            if (!reader.Read())
                return false;
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                _named = reader.ValueTextEquals("features"u8);
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth != depth || (_isCollection && !_named))
                continue;
            var whole = reader;
            if (JsonDocument.TryParseValue(ref whole, out feature))
            {
                reader = whole;
                return true;
            }

            reader = before;
            return false;
        }
    }

    /// <summary>Whether the first object is a collection: it says <c>features</c> before it says what a feature says.</summary>
    private bool IsCollection()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _length), _isLast, _state);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                if (reader.ValueTextEquals("features"u8))
                    return true;
                if (reader.ValueTextEquals("geometry"u8) || reader.ValueTextEquals("properties"u8))
                    return false;
            }

            _start += (int)reader.BytesConsumed;
            _length -= (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (_isLast)
                throw FileProblem.Of("format", "This is JSON, but not GeoJSON: it has neither a list of features nor a feature. NetOS imports CSV, Excel workbooks, GeoJSON and KML.");
            Fill();
        }
    }

    private void Restart()
    {
        _file.Position = 0;
        (_start, _length, _isLast, _state) = (0, 0, false, new JsonReaderState(Options));
        Fill();
        if (_buffer.AsSpan(0, _length).StartsWith("\uFEFF"u8))
            (_start, _length) = (3, _length - 3);
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _length).CopyTo(_buffer);
        _start = 0;
        if (_length > LargestFeature)
            throw FileProblem.Of("feature_size", $"One feature of the file has more than {LargestFeature >> 20} MB. Simplify its shape.");
        if (_length == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _file.ReadAtLeast(_buffer.AsSpan(_length), _buffer.Length - _length, throwOnEndOfStream: false);
        _isLast = read < _buffer.Length - _length;
        _length += read;
    }
}
