using System.Buffers.Binary;
using System.Text;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>Reads what <see cref="ByteWriter"/> wrote; never past the end, whatever the bytes say.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, string name)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; }

    public readonly int Left => bytes.Length - Position;

    public byte Byte() => Position < bytes.Length ? bytes[Position++] : throw Damaged("ends too early");

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > Left)
        {
            throw Damaged("ends too early");
        }

        var part = bytes.Slice(Position, count);
        Position += count;
        return part;
    }

    public int Fixed() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

    public ulong Number()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            if (shift == 63 && next > 1)
            {
                throw Damaged("holds a number of more than 64 bits");
            }

            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>A number of things that take a byte each at least, or an index: no more than bytes are left.</summary>
    public int Count()
    {
        var value = Number();
        return value <= (ulong)Left ? (int)value : throw Damaged($"announces {value} parts in {Left} bytes");
    }

    /// <summary>An index into a table.</summary>
    public int Index(int count)
    {
        var value = Number();
        return value < (ulong)count ? (int)value : throw Damaged($"points at entry {value} of {count}");
    }

    public long Signed()
    {
        var value = Number();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    public string Text() => Encoding.UTF8.GetString(Bytes(Count()));

    public readonly InvalidDataException Damaged(string how) => new($"{name} is damaged: at byte {Position} it {how}.");
}
