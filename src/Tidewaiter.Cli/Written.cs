using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Cli;

/// <summary>Options and arguments of values with one written form: a wrong one gets the same words as in a file.</summary>
internal static class Written
{
    /// <summary>The form of a day, to complete "expected …".</summary>
    public const string DayForm = "a day such as 2023-12-07";

    /// <summary>A required argument.</summary>
    public static Argument<T> Argument<T>(string name, string description) where T : IWritten<T> => new(name)
    {
        Description = description,
        CustomParser = given => Parse<T>(given, name),
    };

    /// <summary>An option that may be left out.</summary>
    public static Option<T?> Option<T>(string name, string description) where T : struct, IWritten<T> => new(name)
    {
        Description = description,
        CustomParser = given => Parse<T>(given, name),
    };

    /// <summary>An option that holds one of a few words, or is left out.</summary>
    public static Option<string?> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value))
            {
                result.AddError($"{name}: found '{token.Value}', expected {string.Join(", ", words[..^1].Select(word => $"'{word}'"))} or '{words[^1]}'.");
            }
        });
        return option;
    }

    /// <summary>An option that holds a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = given =>
        {
            if (TryParseDay(given.Tokens[0].Value, out var day))
            {
                return day;
            }

            given.AddError($"{name}: found '{given.Tokens[0].Value}', expected {DayForm}.");
            return null;
        },
    };

    /// <summary>A required argument that names an economy, by code or name.</summary>
    public static Argument<EconomyCode> Economy(string name, string description) => new(name)
    {
        Description = description,
        HelpName = name.ToUpperInvariant(),
        CustomParser = given => ParseEconomy(given, name),
    };

    /// <summary>An option that names an economy, by code or name.</summary>
    public static Option<EconomyCode?> EconomyOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ECONOMY",
        CustomParser = given => ParseEconomy(given, name) is { IsNone: false } code ? code : null,
    };

    /// <summary>An option that holds one of some words.</summary>
    public static Option<string?> Choice(string name, string description, params IReadOnlyCollection<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value))
            {
                var quoted = words.Select(word => $"'{word}'").ToArray();
                result.AddError($"{name}: found '{token.Value}', expected {string.Join(", ", quoted[..^1])} or {quoted[^1]}.");
            }
        });
        return option;
    }

    /// <summary>Reads a day in the form of ISO 8601.</summary>
    public static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static EconomyCode ParseEconomy(ArgumentResult given, string name)
    {
        var text = given.Tokens[0].Value;
        if (EconomyNames.Find(text) is { } code)
        {
            return code;
        }

        var near = EconomyNames.Nearest(text);
        given.AddError(near.Count == 0
            ? $"{name}: found '{text}', expected an economy by its code or name, such as DEU or Germany."
            : $"{name}: found '{text}', expected an economy by its code or name, perhaps {string.Join(" or ", near)}.");
        return default;
    }

    private static T? Parse<T>(ArgumentResult given, string name) where T : IWritten<T>
    {
        if (T.TryParse(given.Tokens[0].Value, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        given.AddError($"{name}: found '{given.Tokens[0].Value}', expected {T.Form}.");
        return default;
    }
}
