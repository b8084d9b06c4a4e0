using Tidewaiter.Claims.Events;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages;

/// <summary>Everything that is particular to one language: tables only. The engine is the same for all.</summary>
/// <param name="Lexer">Splits its texts, with the words of its tables.</param>
/// <param name="Lexicon">What its phrases play in a statement on trade.</param>
/// <param name="Quantities">Reads its numbers.</param>
/// <param name="Periods">Reads its mentions of time.</param>
/// <param name="Events">Finds what happened around the figures.</param>
internal sealed record Language(Lexer Lexer, PhraseTable<Lexeme> Lexicon, QuantityReader Quantities, PeriodReader Periods, EventReader Events);
