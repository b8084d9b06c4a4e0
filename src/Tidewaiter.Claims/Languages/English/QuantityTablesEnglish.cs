using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>How English writes numbers, money, weights and parts.</summary>
internal static partial class QuantityTablesEnglish
{
    private static readonly (QuantityRole, string)[] Roles =
    [
        (QuantityRole.Article, "a an"),
        (QuantityRole.Definite, "the its their"),
        (QuantityRole.And, "and"),
        (QuantityRole.To, "to"),
        (QuantityRole.Or, "or"),
        (QuantityRole.Between, "between"),
        (QuantityRole.From, "from"),
        (QuantityRole.Of, "of"),
        (QuantityRole.Point, "point"),
        (QuantityRole.Minus, "minus negative"),
        (QuantityRole.Plus, "plus"),
        (QuantityRole.Label, "no nos number numbers hs chapter chapters article section heading headings code resolution page table figure chart annex item"
            + " flight route grade aged age phone tel fax issue volume paragraph box step part version channel highway group type model class"),
        (QuantityRole.Break, "a an the of in on at to from by for with and or but as than per year month quarter last this next previous past same each every"
            + " is are was were be been has had have will would could may it its they their he she which that who while when after before since until"
            + " during over under above below against versus between among through across within without about around up down more less"
            + " compared exports imports trade shipments deliveries sales purchases turnover surplus deficit balance growth rise fall increase decline drop gain"
            + " rose fell grew increased declined dropped climbed jumped reached worth respectively also not no only just out into amid plus if"),
        (QuantityRole.AfterFraction, "of to from in on by during over and or more less higher lower larger smaller greater was were is are came went goes go come comes"
            + " year compared since as at its their last this again between with for while but than after within the so against that which last each"
            + " above below up down bought sold shipped arrived ended going coming destined"),
        (QuantityRole.BeforePeriod, "first second third fourth latter other last this previous next final final-half opening closing same half the 1st 2nd 3rd 4th calendar fiscal per each every past preceding"),
        (QuantityRole.AfterPeriod, "final finals year years yearly yearly century hour hours day month months decade time earlier before ago later ended ending end results"),
        (QuantityRole.Mark, "mark marks threshold thresholds level levels barrier milestone line target goal"),
        (QuantityRole.OrdinalEnding, "st nd rd th"),
        (QuantityRole.In, "in"),
        (QuantityRole.Every, "every each"),
        (QuantityRole.Out, "out"),
        (QuantityRole.Points, "point points"),
        (QuantityRole.Day, "d day"),
        (QuantityRole.Conversion, "or equal equivalent equals to i.e. ie that is roughly worth the of approx approximately about around nearly almost some at current rates"),
        (QuantityRole.NotAfterDouble, "digit digits figure figures taxation tax standard standards edged whammy decker check counting glazed room rooms act jeopardy burden"
            + " heading headings jump helix bottom espresso weekly daily monthly yearly annually"),
    ];

    /// <summary>Compiles the tables.</summary>
    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    public static QuantityTables Compile(Words words) => new(words, new()
    {
        Signs = Signs,
        SignOwners = SignOwners,
        Currencies = Codes.Concat(Currencies),
        Scales = Scales,
        Units = Units,
        PerDay = PerDay,
        Prices = Prices,
        Numbers = Numbers,
        Parts = Parts,
        Multiples = Multiples,
        HedgesBefore = HedgesBefore,
        HedgesBehind = HedgesBehind,
        Roles = Roles,
    });
}
