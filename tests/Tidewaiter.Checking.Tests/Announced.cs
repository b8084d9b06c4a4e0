using Tidewaiter.Figures;
using Tidewaiter.Storage;

namespace Tidewaiter.Checking.Tests;

/// <summary>The figures that are built in.</summary>
internal static class Announced
{
    public static IFigures Figures => BuiltInFigures.Open();
}
