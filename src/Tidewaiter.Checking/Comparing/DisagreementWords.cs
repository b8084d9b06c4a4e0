using Tidewaiter.Checking.Wording;

namespace Tidewaiter.Checking.Comparing;

/// <summary>Says who of several articles is right, and who told another value first.</summary>
internal static class DisagreementWords
{
    public static string Why(IReadOnlyList<Telling> tellings, Official? official)
    {
        var right = tellings.Where(telling => telling.IsRight).ToArray();
        var wrong = tellings.Where(telling => telling.Finding.Verdict == Verdict.Contradicted).ToArray();
        if (official is null || (right.Length == 0 && wrong.Length == 0))
        {
            return $"No official figure decides between them. {First(tellings)} told it first.";
        }

        var has = $"{Offices.InSentence(official.Series)} has {Amounts.Fully(official.Evidence.Value, official.Evidence.Unit)}{Out(official)}";
        if (wrong.Length == 0)
        {
            return right.Length == tellings.Count
                ? $"Each is right by what was out on its day; {has}."
                : $"{Capitals.First(has)}: {Names(right)} {(right.Length == 1 ? "agrees" : "agree")} with it, the others cannot be told.";
        }

        var with = right.Length == 0 ? "none of them agrees with it" : $"{Names(right)} {(right.Length == 1 ? "agrees" : "agree")} with it";
        return $"{Capitals.First(has)}: {with}. {Told(wrong)}";
    }

    // Who told a wrong value, and where several told the same, who did so first: the others may have it from there.
    private static string Told(IReadOnlyList<Telling> wrong) => string.Join(
        ' ',
        wrong.GroupBy(telling => telling.Finding.Claim.Value).Select(group =>
        {
            var written = Written(group.First());
            return group.Count() == 1 ? $"{written} is told by {group.First().Name} alone." : $"{written} was told first by {First([.. group])}.";
        }));

    private static string Written(Telling telling)
    {
        var claim = telling.Finding.Claim;
        return Amounts.Fully(claim.Value ?? 0, claim.Unit ?? "", claim.Precision ?? 0);
    }

    // Of several of one day, none was first as far as days tell.
    private static string First(IReadOnlyList<Telling> tellings) => Names([.. tellings.Where(telling => telling.Published == tellings[0].Published)]);

    private static string Names(IReadOnlyList<Telling> tellings)
    {
        var names = tellings.Select(telling => telling.Name).Distinct().ToArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    private static string Out(Official official) =>
        official.Release is { DayEstimated: false, Day: var day } ? $" (out on {Periods.Day(day)})" : "";
}
