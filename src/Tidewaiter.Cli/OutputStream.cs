using Microsoft.Win32.SafeHandles;

namespace Tidewaiter.Cli;

/// <summary>The standard output: a write that fails is told from an input that fails.</summary>
internal sealed class OutputStream(Stream inner) : Stream
{
    private const int Descriptor = 1;

    /// <summary>The standard output of this process.</summary>
    /// <remarks>
    /// The console's own stream passes over a closed pipe without a word, and an archive would be read to its end for nobody.
    /// A file does not close, and is left to it: its place in the file is shared with the standard error.
    /// </remarks>
    public static OutputStream OfProcess()
    {
        var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new(pipe.CanSeek ? Console.OpenStandardOutput() : pipe);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException broken)
        {
            throw new OutputClosedException(broken);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (IOException broken)
        {
            throw new OutputClosedException(broken);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
