using Tidewaiter.Claims.Events;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>How English tells of meetings, visits and agreements.</summary>
internal static class EventWords
{
    private static readonly (string, EventCue)[] Rows =
    [
        .. Row("meeting", "held", "held talks|met with|met in|met on|met his|met her|had talks|held a meeting|held negotiations|held a round of talks"),
        .. Row("meeting", "planned", "will meet|is to meet|are to meet|will hold talks|is due to meet|are due to meet|will hold a meeting|is scheduled to meet|are scheduled to meet"),
        .. Row("visit", "held", "paid a visit to|paid an official visit|paid a state visit|during a visit to|during his visit to|during her visit to|on a visit to|during a state visit|visited|arrived in|travelled to|traveled to"),
        .. Row("visit", "planned", "will visit|is to visit|are to visit|will travel to|is to travel to|is expected to visit|is due to visit|plans to visit|will pay a visit"),
        .. Row("call", null, "phone call|telephone call|telephone conversation|phone conversation|spoke by phone|spoke by telephone"),
        .. Row("forum", null, "business forum|economic forum|trade forum|international forum|trade fair|import expo|import and export fair|summit|investment forum"),
        .. Row("agreement", "held", "signed an agreement|signed a memorandum|signed a contract|signed a trade agreement|signed a free trade agreement|agreement was signed|memorandum was signed|agreements were signed"
            + "|documents were signed|agreement took effect|agreement came into force|agreement entered into force|entered into force|signed a treaty|signed a protocol|protocol was signed|signed a deal"),
        .. Row("agreement", "planned", "will sign|is to sign|are to sign|is to be signed|are to be signed|will be signed|will come into force|will enter into force|will take effect"),
        .. Row("invitation", null, "invited his|invited her|has been invited|was invited to|have been invited"),
    ];

    /// <summary>Compiles the table.</summary>
    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    public static PhraseTable<EventCue> Compile(Words words) => new(words, Rows);

    private static IEnumerable<(string, EventCue)> Row(string type, string? status, string phrases) => phrases.Split('|').Select(phrase => (phrase, new EventCue(type, status)));
}
