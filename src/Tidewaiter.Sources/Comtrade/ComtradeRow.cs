using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>An observation of UN Comtrade in whole dollars.</summary>
internal readonly record struct ComtradeRow(EconomyCode Reporter, EconomyCode Partner, Direction Flow, Period Period, string Product, decimal Dollars);
