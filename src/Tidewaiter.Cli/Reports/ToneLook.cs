using Tidewaiter.Cli.Views;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Cli.Reports;

/// <summary>The colour of a verdict on a terminal.</summary>
internal static class ToneLook
{
    public static Look Of(Tone tone) => tone switch
    {
        Tone.Good => Look.Green,
        Tone.Wrong => Look.Red,
        Tone.Doubtful => Look.Yellow,
        _ => Look.Blue,
    };
}
