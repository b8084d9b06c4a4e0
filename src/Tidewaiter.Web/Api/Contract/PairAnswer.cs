namespace Tidewaiter.Web.Api.Contract;

/// <summary>A pair of which figures are held.</summary>
/// <param name="Reporter">Whose office counts.</param>
/// <param name="Partner">With whom.</param>
/// <param name="Names">Both by name.</param>
/// <param name="Figures">Where its figures are.</param>
/// <param name="Page">Its page.</param>
public sealed record PairAnswer(string Reporter, string Partner, string Names, string Figures, string Page);
