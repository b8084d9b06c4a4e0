namespace Tidewaiter.Figures;

/// <summary>An office's act of publishing, on a day.</summary>
/// <param name="Id">A short key, unique among the releases held.</param>
/// <param name="Publisher">The office.</param>
/// <param name="Title">What it published.</param>
/// <param name="Address">Where; <see langword="null"/> where only relays are known.</param>
/// <param name="Day">When.</param>
/// <param name="DayEstimated">True where nobody recorded the day: it is then the usual one, and never proves that something was not out yet.</param>
/// <param name="Sha256">Of the bytes that were read, in lower-case hexadecimal.</param>
/// <param name="Transcribed">True where the bytes are our own transcription, since no file of the office's was at hand.</param>
/// <param name="Reader">Which reader read them, and its version: <c>announced/1</c>.</param>
public sealed record Release(
    string Id,
    string Publisher,
    string Title,
    string? Address,
    DateOnly Day,
    bool DayEstimated,
    string Sha256,
    bool Transcribed,
    string Reader);
