using System.Globalization;

namespace Tidewaiter.Articles.Archives;

/// <summary>Takes the records out of a web archive one by one; where one is broken, looks for the next that begins like one.</summary>
internal sealed class WarcRecords(Stream stream, ArchiveTally tally)
{
    private const int LongestLine = 64 * 1024;
    private const int MostFields = 200;

    private readonly WarcInput input = new(stream);

    public IEnumerable<WarcRecord> Read()
    {
        do
        {
            while (Next() is { } record)
            {
                if (record.Block.Length > 0)
                {
                    yield return record;
                }
            }

            tally.Broken += stream is GzipMembers { Damaged: true, NewDamage: true } ? 1 : 0;
            input.Clear();
        }
        while (stream is GzipMembers members && members.NextSegment());
    }

    // A record with no block stands for one that was passed over.
    private WarcRecord? Next()
    {
        if (!Start())
        {
            return null;
        }

        var headers = Headers();
        if (headers is null || !long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            tally.Broken++;
            return new([], []);
        }

        if (length > ArticleArchive.MostBytes)
        {
            tally.TooLarge++;
            Skip(length);
            return new([], []);
        }

        var block = input.Block((int)length);
        return new(headers, block.Length == length ? Whole(block) : Cut(block));
    }

    // The line that opens a record; lines before it that are not empty mean that the last record was longer than it said.
    private bool Start()
    {
        var strayed = false;
        while (input.Line(LongestLine) is { } line)
        {
            if (line.AsSpan().StartsWith("WARC/"u8))
            {
                return true;
            }

            if (line.Length > 0 && !strayed)
            {
                strayed = true;
                tally.Broken++;
            }
        }

        return false;
    }

    private Dictionary<string, string>? Headers()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (input.Line(LongestLine) is { } line && headers.Count < MostFields)
        {
            if (line.Length == 0)
            {
                return headers;
            }

            if (WarcRecord.Field(line) is not { } field)
            {
                return null;
            }

            headers[field.Name] = field.Value;
        }

        return null;
    }

    // After a block two empty lines stand. Where they do not, and the next record begins inside the block, the length was a lie.
    private byte[] Whole(byte[] block)
    {
        var after = input.Line(LongestLine);
        if (after is null || after.Length == 0)
        {
            return block;
        }

        input.Back([.. after, (byte)'\r', (byte)'\n']);
        return Inner(block);
    }

    private byte[] Cut(byte[] block)
    {
        var inner = Inner(block);
        if (inner.Length == block.Length)
        {
            tally.Broken += stream is GzipMembers { Damaged: true } ? 0 : 1; // counted once, as the member's damage
            return [];
        }

        return inner;
    }

    private byte[] Inner(byte[] block)
    {
        var start = block.AsSpan().IndexOf("\r\n\r\nWARC/1."u8);
        if (start < 0)
        {
            return block;
        }

        tally.Broken++;
        input.Back(block.AsSpan(start + 4));
        return [];
    }

    // Too large to hold: read through, but a record that begins inside ends it.
    private void Skip(long length)
    {
        while (length > 0 && input.Line(LongestLine) is { } line)
        {
            if (line.AsSpan().StartsWith("WARC/1."u8))
            {
                input.Back([.. line, (byte)'\r', (byte)'\n']);
                return;
            }

            length -= line.Length + 1;
        }
    }
}
