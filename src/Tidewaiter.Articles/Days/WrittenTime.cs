using System.Globalization;
using System.Text.RegularExpressions;

namespace Tidewaiter.Articles.Days;

/// <summary>A time as pages write it for machines: <c>2024-01-12T03:10:11+08:00</c>, or the seconds or thousandths since 1970.</summary>
internal static partial class WrittenTime
{
    /// <summary>The time; <see langword="null"/> where there is a day alone, or no zone: an hour without a zone is none.</summary>
    public static DateTimeOffset? Of(ReadOnlySpan<char> written)
    {
        written = written.Trim();
        if (written.Length is 10 or 13 && !written.ContainsAnyExceptInRange('0', '9') && written[0] == '1')
        {
            return DateTimeOffset.FromUnixTimeSeconds(long.Parse(written[..10], CultureInfo.InvariantCulture));
        }

        return written.Length is >= 17 and <= 40 && Form().IsMatch(written)
            && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:?\d\d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
