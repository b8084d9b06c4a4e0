using System.Buffers;
using System.Text;

namespace Tidewaiter.Articles.Furniture;

/// <summary>Invitations to subscribe that are whole sentences.</summary>
internal static class Pitch
{
    // Letters beyond ASCII make the search for all of them slow: they are looked for where a line has such.
    private static readonly SearchValues<string> Objects = SearchValues.Create(["newsletter", "your inbox", "mailing list", "infolettre"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OtherObjects = SearchValues.Create(["рассылк", "boletín"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        ["sign up", "subscribe", "delivered", "get ", "join ", "receive", "never miss", "straight to", "подпи", "abonnier", "inscri", "suscr"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it invites to a newsletter: both the thing and the verb, in a short line.</summary>
    public static bool IsNewsletter(ReadOnlySpan<char> line) =>
        line.Length <= 260 && (line.ContainsAny(Objects) || (!Ascii.IsValid(line) && line.ContainsAny(OtherObjects))) && line.ContainsAny(Verbs);
}
