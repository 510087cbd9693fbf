namespace NetOS.FunctionalTests.Maps;

internal sealed record TileFeature(int Geometry, IReadOnlyDictionary<string, object> Tags);

/// <summary>A small reader of Mapbox vector tiles (version 2.1): layers, features, tags.</summary>
internal static class VectorTile
{
    public static Dictionary<string, List<TileFeature>> Read(byte[] bytes)
    {
        var layers = new Dictionary<string, List<TileFeature>>();
        foreach (var (field, value) in Fields(bytes))
        {
            if (field == 3)
                ReadLayer((ReadOnlyMemory<byte>)value, layers);
        }

        return layers;
    }

    private static void ReadLayer(ReadOnlyMemory<byte> bytes, Dictionary<string, List<TileFeature>> layers)
    {
        var name = "";
        List<string> keys = [];
        List<object> values = [];
        List<ReadOnlyMemory<byte>> features = [];
        foreach (var (field, value) in Fields(bytes))
        {
            switch (field)
            {
                case 1: name = Text(value); break;
                case 2: features.Add((ReadOnlyMemory<byte>)value); break;
                case 3: keys.Add(Text(value)); break;
                case 4: values.Add(ValueOf((ReadOnlyMemory<byte>)value)); break;
            }
        }

        layers.Add(name, features.ConvertAll(f => FeatureOf(f, keys, values)));
    }

    private static TileFeature FeatureOf(ReadOnlyMemory<byte> bytes, List<string> keys, List<object> values)
    {
        var tags = new Dictionary<string, object>();
        var geometry = 0;
        foreach (var (field, value) in Fields(bytes))
        {
            if (field == 3)
                geometry = (int)(ulong)value;
            if (field != 2)
                continue;
            var packed = ((ReadOnlyMemory<byte>)value).Span;
            for (var at = 0; at < packed.Length;)
            {
                var key = keys[(int)Varint(packed, ref at)];
                tags[key] = values[(int)Varint(packed, ref at)];
            }
        }

        return new TileFeature(geometry, tags);
    }

    private static object ValueOf(ReadOnlyMemory<byte> bytes)
    {
        var (field, value) = Fields(bytes).Single();
        return field switch
        {
            1 => Text(value),
            3 => BitConverter.UInt64BitsToDouble((ulong)value),
            6 => (long)((ulong)value >> 1) ^ -((long)(ulong)value & 1),
            7 => (ulong)value == 1,
            _ => (long)(ulong)value,
        };
    }

    private static string Text(object value) => Encoding.UTF8.GetString(((ReadOnlyMemory<byte>)value).Span);

    private static List<(int Field, object Value)> Fields(ReadOnlyMemory<byte> bytes)
    {
        List<(int, object)> fields = [];
        var span = bytes.Span;
        for (var at = 0; at < span.Length;)
        {
            var tag = Varint(span, ref at);
            switch (tag & 7)
            {
                case 0:
                    fields.Add(((int)(tag >> 3), Varint(span, ref at)));
                    break;
                case 1:
                    fields.Add(((int)(tag >> 3), BitConverter.ToUInt64(span[at..])));
                    at += 8;
                    break;
                case 2:
                    var length = (int)Varint(span, ref at);
                    fields.Add(((int)(tag >> 3), bytes.Slice(at, length)));
                    at += length;
                    break;
                default:
                    throw new FormatException($"Wire type {tag & 7} does not occur in vector tiles.");
            }
        }

        return fields;
    }

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            value |= (ulong)(bytes[at] & 0x7F) << shift;
            if ((bytes[at++] & 0x80) == 0)
                return value;
        }
    }
}
