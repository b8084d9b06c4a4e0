using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.German;

/// <summary>How German speaks of months, quarters, years and comparisons.</summary>
internal static class PeriodTablesGerman
{
    private static readonly (PeriodTerm, int, string)[] Terms =
    [
        (PeriodTerm.Month, 1, "Januar Jänner"), (PeriodTerm.Month, 2, "Februar"), (PeriodTerm.Month, 3, "März"), (PeriodTerm.Month, 4, "April"), (PeriodTerm.Month, 5, "Mai"),
        (PeriodTerm.Month, 6, "Juni"), (PeriodTerm.Month, 7, "Juli"), (PeriodTerm.Month, 8, "August"), (PeriodTerm.Month, 9, "September"), (PeriodTerm.Month, 10, "Oktober"),
        (PeriodTerm.Month, 11, "November"), (PeriodTerm.Month, 12, "Dezember"),
        (PeriodTerm.Day, 0, "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag gestern heute"),
        (PeriodTerm.Ordinal, 1, "erste ersten erstes"), (PeriodTerm.Ordinal, 2, "zweite zweiten zweites"), (PeriodTerm.Ordinal, 3, "dritte dritten drittes"), (PeriodTerm.Ordinal, 4, "vierte vierten viertes"),
        (PeriodTerm.Cardinal, 2, "zwei"), (PeriodTerm.Cardinal, 3, "drei"), (PeriodTerm.Cardinal, 4, "vier"), (PeriodTerm.Cardinal, 5, "fünf"), (PeriodTerm.Cardinal, 6, "sechs"),
        (PeriodTerm.Cardinal, 7, "sieben"), (PeriodTerm.Cardinal, 8, "acht"), (PeriodTerm.Cardinal, 9, "neun"), (PeriodTerm.Cardinal, 10, "zehn"), (PeriodTerm.Cardinal, 11, "elf"),
        (PeriodTerm.Unit, 1, "Monat Monate Monaten Monats"), (PeriodTerm.Unit, 3, "Quartal Quartals Quartale"), (PeriodTerm.Unit, 6, "Halbjahr Halbjahres Halbjahrs"),
        (PeriodTerm.Unit, 12, "Jahr Jahre Jahren Jahres"),
        (PeriodTerm.Definite, 0, "der die das den dem"), (PeriodTerm.Of, 0, "des von"), (PeriodTerm.Until, 0, "bis"), (PeriodTerm.And, 0, "und"),
        (PeriodTerm.Last, 0, "vergangenen vergangene letzten letzte vorigen"), (PeriodTerm.Current, 0, "diesem dieses dieser laufenden"), (PeriodTerm.Next, 0, "nächsten kommenden"),
        (PeriodTerm.Same, 0, "gleichen gleiche selben entsprechenden"), (PeriodTerm.Full, 0, "gesamten ganzen"), (PeriodTerm.Span, 0, "Zeitraum"), (PeriodTerm.In, 0, "im in"),
        (PeriodTerm.Future, 0, "wird werden soll sollen will wollen"), (PeriodTerm.Told, 0, "war waren stieg stiegen sank sanken betrug betrugen erreichte erreichten"),
        (PeriodTerm.Counted, 0, "Prozent Millionen Milliarden Euro Dollar Tonnen Menschen Unternehmen"),
    ];

    private static readonly (string, PeriodLead)[] Leads =
    [
        ("im", PeriodLead.In), ("in", PeriodLead.In), ("im Jahr", PeriodLead.In), ("im Monat", PeriodLead.In), ("für", PeriodLead.In), ("während", PeriodLead.In),
        ("gegenüber", PeriodLead.Against), ("im Vergleich zu", PeriodLead.Against), ("im Vergleich zum", PeriodLead.Against), ("verglichen mit", PeriodLead.Against), ("als im", PeriodLead.Against),
        ("als", PeriodLead.Against), ("von", PeriodLead.From), ("zwischen", PeriodLead.Between), ("seit", PeriodLead.Since), ("bis", PeriodLead.By), ("bis zum Jahr", PeriodLead.By), ("bis Ende", PeriodLead.By),
    ];

    private static readonly (string, FixedPeriod)[] Fixed =
    [
        .. Comparison(12, "year-on-year", "gegenüber dem Vorjahr", "im Vergleich zum Vorjahr", "gegenüber dem Vorjahreszeitraum", "im Vergleich zum Vorjahreszeitraum", "gegenüber dem Vorjahresmonat",
            "im Jahresvergleich", "binnen Jahresfrist", "als im Vorjahr", "als ein Jahr zuvor", "zum Vorjahr"),
        .. Comparison(1, "month-on-month", "gegenüber dem Vormonat", "im Vergleich zum Vormonat", "im Monatsvergleich", "als im Vormonat", "zum Vormonat"),
        .. Comparison(3, "quarter-on-quarter", "gegenüber dem Vorquartal", "im Vergleich zum Vorquartal"),
        ("seit Jahresbeginn", new(FixedMeaning.YearToDate, 0, "year-to-date")), ("im laufenden Jahr", new(FixedMeaning.YearToDate, 0, "year-to-date")),
        ("im Berichtszeitraum", new(FixedMeaning.Reference, 0, "reporting-period")),
    ];

    /// <summary>Compiles the tables.</summary>
    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    public static PeriodTables Compile(Words words) => new(words, new() { Terms = Terms, Leads = Leads, Fixed = Fixed });

    private static IEnumerable<(string, FixedPeriod)> Comparison(int months, string rule, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new FixedPeriod(FixedMeaning.Comparison, months, rule)));
}
