namespace Tidewaiter.Publishing.Bulletins;

/// <summary>What a paragraph is about, in the order in which they stand.</summary>
public enum BulletinTopic
{
    /// <summary>The main number, its growth, and whether it is a record.</summary>
    Lead,

    /// <summary>Both directions, what each brought to growth, and the balance.</summary>
    Directions,

    /// <summary>The last month alone, or the year so far where the bulletin is on a month.</summary>
    Month,

    /// <summary>What the office compared with.</summary>
    Base,

    /// <summary>Goals that the two have set themselves.</summary>
    Goal,

    /// <summary>Share of the reporter's trade, place among its partners.</summary>
    Place,

    /// <summary>The last twelve months, the average of years, the seasonally adjusted course.</summary>
    Trend,

    /// <summary>What the year would come to.</summary>
    Outlook,

    /// <summary>What is traded.</summary>
    Products,

    /// <summary>The other office's account.</summary>
    Mirror,

    /// <summary>How the numbers were revised.</summary>
    Revisions,
}
