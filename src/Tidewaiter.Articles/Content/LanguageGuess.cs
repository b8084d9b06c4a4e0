using System.Collections.Frozen;

namespace Tidewaiter.Articles.Content;

/// <summary>Guesses a language where the page declares none: by script, then by the commonest small words.</summary>
internal static class LanguageGuess
{
    private const int Enough = 1500; // characters: two hundred words hold some dozens of the commonest

    private static readonly (string Tag, string[] Words)[] Small =
    [
        ("en", ["the", "and", "of", "to", "in", "was", "with", "that", "for", "from"]),
        ("de", ["der", "die", "und", "das", "den", "mit", "von", "ist", "im", "auf"]),
        ("fr", ["le", "les", "des", "et", "une", "dans", "est", "pour", "du", "avec"]),
        ("es", ["el", "los", "las", "que", "del", "una", "por", "con", "en", "y"]),
        ("pt", ["os", "das", "que", "uma", "com", "não", "em", "do", "da", "para"]),
        ("it", ["il", "che", "di", "della", "una", "con", "per", "nel", "gli", "sono"]),
        ("pl", ["w", "i", "z", "na", "że", "się", "do", "jest", "oraz", "od"]),
        ("tr", ["ve", "bir", "bu", "ile", "için", "olarak", "olan", "da", "de", "yüzde"]),
        ("nl", ["het", "een", "van", "en", "de", "met", "voor", "dat", "zijn", "op"]),
    ];

    private static readonly FrozenDictionary<string, int[]> Languages = Small
        .SelectMany((language, number) => language.Words.Select(word => (word, number)))
        .GroupBy(one => one.word)
        .ToFrozenDictionary(same => same.Key, same => same.Select(one => one.number).Distinct().ToArray());

    /// <summary>A BCP 47 tag; <see langword="null"/> where nothing speaks for one.</summary>
    public static string? Of(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Enough));
        int cyrillic = 0, ukrainian = 0, han = 0, kana = 0, hangul = 0, arabic = 0, latin = 0;
        foreach (var c in head)
        {
            _ = c switch
            {
                'і' or 'ї' or 'є' or 'ґ' => cyrillic++ + ukrainian++,
                >= '\u0400' and < '\u0530' => cyrillic++,
                >= '\u3040' and < '\u3100' => kana++,
                >= '\u4E00' and < '\uA000' => han++,
                >= '\uAC00' and < '\uD7A4' => hangul++,
                >= '\u0600' and < '\u0700' => arabic++,
                _ when char.IsLetter(c) => latin++,
                _ => 0,
            };
        }

        return han + kana > latin / 2 && han + kana > 5 ? (kana * 10 > han ? "ja" : "zh")
            : hangul > latin ? "ko"
            : cyrillic > latin ? (ukrainian * 50 > cyrillic ? "uk" : "ru")
            : arabic > latin ? "ar"
            : latin > 0 ? BySmallWords(head) : null;
    }

    private static string? BySmallWords(ReadOnlySpan<char> text)
    {
        var lookup = Languages.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> counts = stackalloc int[Small.Length];
        Span<char> lower = stackalloc char[8];
        foreach (var range in text.SplitAny(" \n\t.,;:!?()\"“”"))
        {
            var word = text[range];
            if (word.Length is 0 or > 8)
            {
                continue;
            }

            word.ToLowerInvariant(lower);
            if (lookup.TryGetValue(lower[..word.Length], out var languages))
            {
                foreach (var language in languages)
                {
                    counts[language]++;
                }
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] >= 2 ? Small[best].Tag : null;
    }
}
