namespace Tidewaiter.Storage.Store;

/// <summary>The numbers by which observations name a flow, but for its direction.</summary>
internal readonly record struct FlowNumbers(short Series, short Partner, int Product);
