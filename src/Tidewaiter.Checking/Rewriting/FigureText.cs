using System.Globalization;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Writes another number in the place of a figure, with its decimals, separators and words.</summary>
internal static class FigureText
{
    /// <summary>The sentence with the official figure for what it says; <see langword="null"/> where none fits its words.</summary>
    public static string? PutRight(Draft draft, Claim claim, Official? official) =>
        official is { Evidence: { IsDecisive: true } evidence } && evidence.Unit == claim.Unit && evidence.Period == claim.Period && claim.Value is { } value
            && value < 0 == evidence.Value.Middle < 0
            ? Write(draft, claim, evidence.Value.Middle)
            : null;

    /// <summary>The sentence with another value in the figure's own style; <see langword="null"/> where the figure is not in digits.</summary>
    /// <param name="draft">The sentence and the place of the figure.</param>
    /// <param name="claim">The claim as it stands.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="half">Half a unit of the last digit that is known of it, where that is fewer than are written: ten times 0.165 is 1.65.</param>
    public static string? Write(Draft draft, Claim claim, decimal value, decimal half = 0)
    {
        var (begin, length) = DigitsIn(draft.Figure);
        if (length == 0 || claim.Value is not { } old || old == 0)
        {
            return null;
        }

        var digits = draft.Figure.Slice(begin, length);
        foreach (var (point, group) in ((char Point, char? Group)[])[('.', ','), (',', '.'), ('.', null), (',', ' '), (',', '\u00A0'), (',', '\u202F')])
        {
            if (Parse(digits, point, group) is { } written && written != 0 && IsPowerOfTen(Math.Abs(old) / written))
            {
                var scale = Math.Abs(old) / written;
                var at = digits.LastIndexOf(point);
                var decimals = at < 0 ? 0 : Known(digits.Length - at - 1, half / scale);
                var grouped = group is { } mark && digits.Contains(mark) ? mark : (char?)null;
                return draft.Replace(draft.Begin + begin, length, Format(Math.Abs(value) / scale, decimals, point, grouped));
            }
        }

        return null;
    }

    /// <summary>Where the digits of a figure stand in its words.</summary>
    public static (int Begin, int Length) DigitsIn(ReadOnlySpan<char> figure)
    {
        var begin = figure.IndexOfAnyInRange('0', '9');
        if (begin < 0)
        {
            return (0, 0);
        }

        var end = begin;
        for (var i = begin; i < figure.Length && (char.IsAsciiDigit(figure[i]) || figure[i] is '.' or ',' or ' ' or '\u00A0' or '\u202F'); i++)
        {
            end = char.IsAsciiDigit(figure[i]) ? i + 1 : end;
        }

        return (begin, end - begin);
    }

    private static decimal? Parse(ReadOnlySpan<char> digits, char point, char? group)
    {
        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        foreach (var letter in digits)
        {
            if (letter != group)
            {
                plain[length++] = letter == point ? '.' : letter;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static int Known(int decimals, decimal half)
    {
        if (half == 0)
        {
            return decimals;
        }

        var known = 0;
        for (var unit = 0.5m; unit > half * 1.01m && known < decimals; unit /= 10)
        {
            known++;
        }

        return known;
    }

    private static bool IsPowerOfTen(decimal ratio)
    {
        for (; ratio >= 10; ratio /= 10)
        {
        }

        return ratio == 1;
    }

    private static string Format(decimal value, int decimals, char point, char? group)
    {
        var text = Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString((group is null ? "0" : "#,0") + (decimals > 0 ? "." + new string('0', decimals) : ""), CultureInfo.InvariantCulture);
        return string.Create(text.Length, (text, point, group), static (span, style) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = style.text[i] switch { '.' => style.point, ',' => style.group ?? ',', var letter => letter };
            }
        });
    }
}
