using System.Buffers;

namespace Tidewaiter.Articles.Furniture;

/// <summary>Invitations to subscribe that are whole sentences.</summary>
internal static class Pitch
{
    private static readonly SearchValues<string> Objects = SearchValues.Create(
        ["newsletter", "your inbox", "mailing list", "рассылк", "boletín", "infolettre"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        ["sign up", "subscribe", "delivered", "get ", "join ", "receive", "never miss", "straight to", "подпи", "abonnier", "inscri", "suscr"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it invites to a newsletter: both the thing and the verb, in a short line.</summary>
    public static bool IsNewsletter(ReadOnlySpan<char> line) =>
        line.Length <= 260 && line.ContainsAny(Objects) && line.ContainsAny(Verbs);
}
