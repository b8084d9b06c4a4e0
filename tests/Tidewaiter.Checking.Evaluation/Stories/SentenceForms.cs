namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>The sentences that figures are told in.</summary>
/// <remarks>
/// <c>{F}</c> the flow, <c>{N}</c> an amount, <c>{G}</c> a rate, <c>{P}</c> the period, <c>{V}</c> a verb of change, <c>{U}</c> up or down,
/// <c>{M}</c> more or less, <c>{R}</c> a rise or a fall, <c>{B}</c> a surplus or deficit, <c>{H}</c> the economy of the story, <c>{O}</c> its possessive.
/// </remarks>
internal static class SentenceForms
{
    public static readonly Phrases LevelWithGrowth = new(
        [
            "{F} {V} {G} to {N} {P}", "{F} {V} {G} year on year to {N} {P}", "{F} came to {N} {P}, {U} {G} from a year earlier",
            "{P}, {F} totaled {N}, {R} of {G} from a year earlier", "{F} {V} by {G} from a year earlier to {N} {P}",
        ],
        [
            "{F} amounted to {N} {P}, which was {G} {M} than a year before", "{P}, {F} {V} {G} on the year and reached {N}",
            "{F} were worth {N} {P}, {U} {G} compared with the same period a year earlier", "{F} stood at {N} {P} after {R} of {G}",
            "{F} ran to {N} {P} ({U} {G} year-on-year)",
        ]);

    public static readonly Phrases Level = new(
        ["{F} came to {N} {P}", "{F} totaled {N} {P}", "{P}, {F} reached {N}", "{F} stood at {N} {P}"],
        ["{F} amounted to {N} {P}", "{F} were worth {N} {P}", "{P}, {F} ran to {N}", "{F} was put at {N} {P}", "{F} hit {N} {P}"]);

    public static readonly Phrases Growth = new(
        ["{F} {V} {G} {P}", "{F} {V} {G} from a year earlier {P}", "{P}, {F} {V} by {G} year on year", "{F} were {U} {G} {P}"],
        ["{F} {V} {G} {P} compared with a year before", "{P}, {F} showed {R} of {G} on the year", "{F} {P} were {G} {M} than a year before"]);

    public static readonly Phrases Change = new(
        ["{F} {V} by {N} {P}", "{P}, {F} {V} by {N} from a year earlier"],
        ["{F} were {N} {M} {P} than a year before", "{F} showed {R} of {N} on the year {P}"]);

    public static readonly Phrases Balance = new(
        ["{H} ran a {B} of {N} {P}", "that left {H} with a {B} of {N} {P}", "{O} {B} came to {N} {P}"],
        ["{O} {B} stood at {N} {P}", "{H} recorded a {B} of {N} {P}", "the result was a {B} of {N} for {H} {P}"]);

    public static readonly Phrases YearBefore = new(
        ["{P}, {F} had come to {N}", "{F} had been {N} {P}", "{F} were {N} {P}"], ["{P}, {F} had amounted to {N}", "{F} were put at {N} {P}"]);

    public static readonly Phrases Rising = new(
        ["rose", "grew", "increased", "climbed"], ["expanded", "advanced", "went up", "gained", "jumped"]);

    public static readonly Phrases Falling = new(
        ["fell", "dropped", "declined", "decreased"], ["shrank", "slid", "went down", "contracted", "slipped"]);

    public static readonly Phrases Sources = new(
        ["according to {0}", "{0} said", "data from {0} showed", "figures of {0} showed"], ["{0} reported", "numbers released by {0} show", "{0} figures indicate"]);

    // Numbers that are none of trade between two economies: a reader that takes one for such is wrong.
    public static readonly Phrases Fillers = new(
        [
            "The economy is forecast to grow 2.4 percent this year, and inflation stands at 3.1 percent.",
            "A carrier in the port said it moved 1,250 containers a week, 14 percent more than in spring.",
            "The central bank left its main rate at 5.25 percent.",
            "The two ministers signed 12 agreements, one of them on a plant worth $1.4 billion.",
            "The index of factory orders dropped to 48.7 from 50.2.",
            "Some 3,400 people work at the crossing, which was opened in 1996.",
        ],
        [
            "Unemployment was 4.8 percent, little changed from the month before.",
            "A fund plans to put $2.5 billion into warehouses over five years.",
            "Freight rates have come down by a third, a broker with 40 clients said.",
            "Crude traded at $81.30 a barrel on the day.",
            "The tariff on such parts is 7.5 percent.",
            "The road is 640 kilometres long and cost 300 million to build.",
        ]);
}
