using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Tests;

/// <summary>Figures as lines of text that differ wherever the figures do: records with lists in them do not compare by content.</summary>
internal static class Written
{
    public static string[] Of(FlowHistory history) =>
    [
        .. from measure in Enum.GetValues<Measure>()
           from period in history.Periods
           from figure in history.Vintages(period, measure)
           select Of(figure),
    ];

    public static string Of(Figure figure) =>
        $"{figure.Flow} {figure.Period} {figure.Measure} {Of(figure.Value)} {figure.Release} "
        + string.Join(';', figure.Relays.Select(Of)) + " | " + string.Join(';', figure.Conflicts.Select(Of));

    private static string Of(Relay relay) => $"{relay.Address} {relay.Published} {relay.AsReported} {Of(relay.Value)}";

    // 1.50 and 1.5 are one number.
    private static string Of(Interval value) => $"{value.Low:0.##################} {value.High:0.##################}";
}
