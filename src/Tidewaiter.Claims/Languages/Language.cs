using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages;

/// <summary>Everything that is particular to one language: tables only. The engine is the same for all.</summary>
internal sealed partial class Language
{
    /// <summary>The words of all its tables.</summary>
    public required Words Words { get; init; }
}
