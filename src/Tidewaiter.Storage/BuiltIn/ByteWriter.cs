using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>Writes whole numbers in as few bytes as they need, and text with its length.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public int Length => buffer.WrittenCount;

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void Byte(byte value) => buffer.Write([value]);

    public void Bytes(ReadOnlySpan<byte> value) => buffer.Write(value);

    public void Fixed(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(4), value);
        buffer.Advance(4);
    }

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((byte)(value & 0x7F | 0x80));
        }

        Byte((byte)value);
    }

    public void Count(int value) => Number(checked((ulong)value));

    /// <summary>Numbers near zero, of either sign, in few bytes.</summary>
    public void Signed(long value) => Number(unchecked((ulong)((value << 1) ^ (value >> 63))));

    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Count(bytes.Length);
        Bytes(bytes);
    }
}
