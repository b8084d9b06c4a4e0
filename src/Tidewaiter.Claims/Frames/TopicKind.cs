namespace Tidewaiter.Claims.Frames;

/// <summary>What a noun or a verb says that numbers are about, seen from its owner or subject.</summary>
internal enum TopicKind : byte
{
    /// <summary>What the owner sells.</summary>
    Out,

    /// <summary>What the owner buys.</summary>
    In,

    /// <summary>Both together.</summary>
    Both,

    /// <summary>The owner's surplus or deficit.</summary>
    Balance,

    /// <summary>Something that is no trade between economies.</summary>
    Other,
}
