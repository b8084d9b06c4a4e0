using System.Collections.Frozen;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>Finds the comments of readers where no heading names them: a name, what it says, and the word that lets one reply.</summary>
internal static class ReaderComments
{
    private static readonly FrozenSet<string> Replies = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "reply", "like reply", "likereply", "reply like", "reply share", "antworten", "antwort", "répondre", "responder", "rispondi", "odpowiedz", "ответить", "відповісти", "yanıtla", "回复", "返信", "رد");

    /// <summary>From the first comment on, all is comments.</summary>
    public static void Assign(List<TextLine> lines, LineRole[] roles, string?[] reasons)
    {
        var reply = lines.FindIndex(line => Replies.Contains(line.Text.Trim(' ', '↩', '·', '.')));
        var first = reply < 0 ? -1 : Begin(lines, roles, reply);
        if (first <= 0 || !roles.AsSpan(0, first).Contains(LineRole.Prose))
        {
            return;
        }

        for (var i = first; i < lines.Count; i++)
        {
            if (!roles[i].IsCut())
            {
                (roles[i], reasons[i]) = (LineRole.Comments, "from the first comment of a reader on");
            }
        }
    }

    // Up over what the reader said, to the day and the name above it; -1 where no name stands there.
    private static int Begin(List<TextLine> lines, LineRole[] roles, int reply)
    {
        var at = reply - 1;
        while (at >= 0 && roles[at] == LineRole.Prose)
        {
            at--;
        }

        while (at >= 0 && (LineShape.IsTime(lines[at].Text) || roles[at] == LineRole.Byline))
        {
            at--;
        }

        return at >= 0 && at < reply - 1 && Prose.Words(lines[at].Text, 6) <= 5 && !Prose.EndsSentence(lines[at].Text) ? at : -1;
    }
}
