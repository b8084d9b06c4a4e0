namespace Tidewaiter.Figures;

/// <summary>What is held of official figures. Reading only; the same whether they are built in, in a store or in a test.</summary>
public interface IFigures
{
    /// <summary>The figures themselves, where these are only one holder's hand on them: what was reckoned from figures may be kept as long as they are.</summary>
    IFigures Moment => this;

    /// <summary>All series held. The same list each time.</summary>
    IReadOnlyList<Series> Series { get; }

    /// <summary>All that is held of one flow; <see langword="null"/> where nothing is.</summary>
    /// <remarks>Called many times while an article is checked: an implementation answers from memory from the second call on.</remarks>
    FlowHistory? History(FlowKey flow);

    /// <summary>The partners of which a series holds a direction of a product, in the order of their codes.</summary>
    IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts);

    /// <summary>The products of which a series holds figures with a partner; <see cref="FlowKey.AllProducts"/> among them.</summary>
    IReadOnlyList<string> Products(Series series, EconomyCode partner);
}
