using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>Which figures are asked for.</summary>
/// <param name="Flow">The flow: what goes from one economy to another, both ways, or the balance of the first.</param>
/// <param name="Reporter">Whose offices count; <see langword="null"/> for the first economy's where they hold anything, else the other's.</param>
/// <param name="Mirror">Whether the other side's account is listed too.</param>
/// <param name="Product">An HS code, or <see cref="FlowKey.AllProducts"/>.</param>
/// <param name="Within">Only periods that lie in this one; <see langword="null"/> for all.</param>
/// <param name="AsOf">The day as of which they are told; <see langword="null"/> for today.</param>
/// <param name="Vintages">Whether every vintage is listed, where otherwise the last one is.</param>
public sealed record FigureQuery(
    Flow Flow, EconomyCode? Reporter = null, bool Mirror = false, string Product = FlowKey.AllProducts, Period? Within = null, DateOnly? AsOf = null, bool Vintages = false);
