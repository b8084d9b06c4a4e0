using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>A place in an order.</summary>
/// <param name="First">Its first chunk.</param>
/// <param name="End">Just behind its last chunk.</param>
/// <param name="PhraseEnd">Just behind the words that say whose order it is.</param>
/// <param name="Place">1 for the largest.</param>
/// <param name="Flow">The flow that is ranked.</param>
/// <param name="Of">Whose partners are in the order.</param>
/// <param name="Product">The part of trade; <see langword="null"/> for all goods.</param>
internal sealed record RankFound(int First, int End, int PhraseEnd, int Place, Flow Flow, string Of, string? Product);
