namespace Tidewaiter.Articles.Archives;

/// <summary>The pages of a web archive (ISO 28500), plain or in gzip members.</summary>
internal static class WarcReader
{
    public static IEnumerable<RawArticle> Read(Stream stream, string name, long before, ArchiveOptions options, ArchiveTally tally)
    {
        var replay = new ReplayStream(stream);
        Stream records = replay.Ahead().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new GzipMembers(replay) : replay;
        var number = before;
        var seen = new RecentNames();
        foreach (var record in new WarcRecords(records, tally).Read())
        {
            // After damage the search may find a record again that came out before.
            if (record.Header("WARC-Record-ID") is { } id && !seen.Add(id))
            {
                continue;
            }

            if (HttpAnswer.Of(record) is not { } page)
            {
                tally.Passed++;
                continue;
            }

            number++;
            var address = record.Header("WARC-Target-URI")?.Trim('<', '>');
            var place = address ?? $"{name}#{number}";
            yield return new(number, place, () => ArticleReader.Read(
                page.Unpack(place), new ArticleHints { Id = place, Url = address, ContentType = page.ContentType, Published = options.Published }));
        }
    }
}
