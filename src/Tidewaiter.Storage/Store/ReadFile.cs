namespace Tidewaiter.Storage.Store;

/// <summary>A file whose figures are to be written.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Reader">Which reader read it.</param>
/// <param name="LeftOut">How many of its rows were left out.</param>
internal sealed record ReadFile(string Name, string Sha256, string Reader, int LeftOut);
