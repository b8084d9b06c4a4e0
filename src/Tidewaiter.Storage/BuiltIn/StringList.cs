using System.Text;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>The texts of an opened file. Most of them, addresses above all, are never asked for: each is made when it is.</summary>
internal sealed class StringList
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly (int Begin, int Length)[] places;
    private readonly string?[] made;

    public StringList(ref ByteReader reader, ReadOnlyMemory<byte> file)
    {
        this.file = file;
        places = new (int, int)[reader.Count()];
        made = new string?[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var length = reader.Count();
            places[i] = (reader.Position, length);
            reader.Bytes(length);
        }
    }

    /// <summary>The text, or none.</summary>
    public string? Optional(ref ByteReader reader)
    {
        var place = reader.Index(places.Length + 1);

        // Two threads may make the same text: either will do.
        return place == 0 ? null : made[place - 1] ??= Encoding.UTF8.GetString(file.Span.Slice(places[place - 1].Begin, places[place - 1].Length));
    }

    /// <summary>The text, which must be there.</summary>
    public string Get(ref ByteReader reader) => Optional(ref reader) ?? throw reader.Damaged("lacks a text");
}
