namespace Tidewaiter.Articles.Days;

/// <summary>The day inside an address: <c>/2023/12/22/</c>, <c>/2024/jan/12/</c>, <c>-20231222</c>, <c>2023-12-22</c>.</summary>
internal static class AddressDay
{
    /// <summary>The day; <see langword="null"/> where the path has none.</summary>
    public static DateOnly? Of(ReadOnlySpan<char> url)
    {
        var path = url.IndexOf("://") is >= 0 and var scheme ? url[(scheme + 3)..] : url;
        if (path.IndexOf('/') is not (>= 0 and var slash))
        {
            return null;
        }

        path = path[slash..];
        if (path.IndexOfAny('?', '#') is >= 0 and var query)
        {
            path = path[..query];
        }

        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] is not ('1' or '2') || (at > 0 && char.IsAsciiDigit(path[at - 1])))
            {
                continue;
            }

            var rest = path[at..];
            if (Named(rest) is { } named)
            {
                return named;
            }

            if (DayScanner.First(rest) is { Begin: 0, Date: { } day })
            {
                return day;
            }
        }

        return null;
    }

    // 2024/jan/12
    private static DateOnly? Named(ReadOnlySpan<char> rest)
    {
        return rest.Length >= 10 && rest[4] == '/' && rest[8] == '/' && int.TryParse(rest[..4], out var year)
            && MonthNames.Number(rest[5..8]) is > 0 and var month
            && int.TryParse(rest.Slice(9, rest.Length > 10 && char.IsAsciiDigit(rest[10]) ? 2 : 1), out var day)
            ? WrittenDay.Of(year, month, day, 0, 0)?.Date
            : null;
    }
}
