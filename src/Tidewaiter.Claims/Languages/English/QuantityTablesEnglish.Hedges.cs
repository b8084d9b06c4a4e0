namespace Tidewaiter.Claims.Languages.English;

internal static partial class QuantityTablesEnglish
{
    private static readonly string[] Degrees =
        ["just", "well", "slightly", "a little", "little", "far", "much", "only", "barely", "hardly", "scarcely", "significantly", "considerably", "a bit", "somewhat",
         "a shade", "fractionally", "marginally", "comfortably", "substantially", "not much", "still", "already"];

    private static readonly (string, Hedge)[] HedgesBefore =
    [
        .. Hedged(Hedge.About, "about", "around", "some", "roughly", "approximately", "approx", "circa", "ca", "an estimated", "estimated", "estimated at",
            "in the region of", "in the order of", "of the order of", "on the order of", "in the neighbourhood of", "in the neighborhood of", "in the vicinity of",
            "more or less", "somewhere around", "somewhere near", "something like", "say"),
        .. Hedged(Hedge.Over, "over", "more than", "above", "in excess of", "upwards of", "upward of", "north of", "at least", "no less than", "not less than",
            "no fewer than", "a minimum of", "greater than", "higher than", "larger than", "exceeding", "topping", "surpassing", "beyond", "past", "as at least", "better than"),
        .. Hedged(Hedge.Under, "under", "less than", "below", "fewer than", "lower than", "smaller than", "south of"),
        .. Hedged(Hedge.Nearly, "nearly", "almost", "close to", "near", "nearing", "approaching", "just short of", "just shy of", "shy of", "short of", "just under",
            "just below", "not quite", "virtually", "practically", "a little under", "a little less than", "slightly under", "slightly less than", "slightly below",
            "little short of", "a whisker short of", "a touch under", "a shade under", "marginally below", "as good as", "next to", "very nearly", "just less than"),
        .. Hedged(Hedge.UpTo, "up to", "as much as", "as many as", "at most", "no more than", "not more than", "a maximum of", "maximum", "at the most", "as high as",
            "anything up to", "not exceeding", "of up to"),
        .. Degrees.SelectMany(degree => Hedged(Hedge.Over, $"{degree} over", $"{degree} more than", $"{degree} above", $"{degree} in excess of")),
        .. Degrees.SelectMany(degree => Hedged(Hedge.Under, $"{degree} under", $"{degree} less than", $"{degree} below")),
        .. Hedged(Hedge.About, "only about", "only around", "only some", "just about", "just around", "still about"),
    ];

    private static readonly (string, Hedge)[] HedgesBehind =
    [
        .. Hedged(Hedge.About, "or so", "or thereabouts", "odd", "give or take", "more or less", "or thereabout"),
        .. Hedged(Hedge.Over, "or more", "plus", "or higher", "or above", "or greater", "and more", "and above", "or over", "upwards"),
        .. Hedged(Hedge.UpTo, "or less", "or lower", "or below", "or under", "at most", "at the most", "or fewer"),
    ];

    private static IEnumerable<(string, Hedge)> Hedged(Hedge hedge, params string[] phrases) => phrases.Select(phrase => (phrase, hedge));
}
