using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>One number of a table.</summary>
internal readonly record struct GaccNumber(EconomyCode Partner, Direction Flow, Period Period, Measure Measure, Interval Value);
