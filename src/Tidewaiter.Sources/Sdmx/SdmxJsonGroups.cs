using System.Text.Json;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Attributes that SDMX-JSON 2.0 tells once for all keys with some places in common: <c>0::3:</c> is of those whose first place is 0 and whose third is 3.</summary>
/// <remarks>The Monetary Fund and the OECD tell units and multipliers so.</remarks>
internal sealed class SdmxJsonGroups
{
    // A structure has an attribute or two dozen, and fewer ways to group them. Each is looked into for each observation.
    private const int MostKinds = 64;

    private readonly List<(int[] Slots, Dictionary<string, JsonElement> Told)> kinds = [];

    /// <exception cref="FormatException">They are grouped in more ways than attributes are.</exception>
    public SdmxJsonGroups(JsonElement.ObjectEnumerator told)
    {
        foreach (var group in told)
        {
            var places = group.Name.Split(':');
            int[] slots = [.. places.Index().Where(place => place.Item.Length > 0).Select(place => place.Index)];
            var kind = kinds.Find(kind => kind.Slots.AsSpan().SequenceEqual(slots));
            if (kind.Told is null)
            {
                kind = kinds.Count < MostKinds ? (slots, []) : throw new FormatException($"attributes grouped in more than {MostKinds} ways");
                kinds.Add(kind);
            }

            kind.Told[Key(places, slots)] = group.Value;
        }
    }

    /// <summary>The attributes of the groups that a key belongs to.</summary>
    /// <param name="places">Its places: those of its series, or of its series and observation.</param>
    /// <param name="from">Only of groups that name a place from this one on; the others were asked for before.</param>
    public IEnumerable<JsonElement> Of(string[] places, int from = 0)
    {
        foreach (var (slots, told) in kinds)
        {
            var last = slots.Length == 0 ? 0 : slots[^1];
            if (last >= from && last < places.Length && told.TryGetValue(Key(places, slots), out var attributes))
            {
                yield return attributes;
            }
        }
    }

    private static string Key(string[] places, int[] slots) => string.Join(':', slots.Select(slot => places[slot]));
}
