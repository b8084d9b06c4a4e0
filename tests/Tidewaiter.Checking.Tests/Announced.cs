using Tidewaiter.Checking.Evaluation;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests;

/// <summary>The figures that China's customs and the Census Bureau announced; tests that need them skip where they are not at hand.</summary>
internal static class Announced
{
    private static readonly Lazy<IFigures?> Read = new(() => SharedData.Root is { } root ? AnnouncedFigures.Read(root) : null);

    public static IFigures Figures
    {
        get
        {
            Assert.SkipWhen(Read.Value is null, "The announced figures are not beside the repository.");
            return Read.Value!;
        }
    }
}
