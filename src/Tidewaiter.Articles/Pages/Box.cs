using AngleSharp.Dom;

namespace Tidewaiter.Articles.Pages;

/// <summary>An element that holds blocks: a stretch of the page's blocks, and what is known of it.</summary>
internal sealed class Box(IElement element, int index, int parent, int first, string? suspect, string? why)
{
    public IElement Element { get; } = element;

    /// <summary>Its place among the boxes, parents before children.</summary>
    public int Index { get; } = index;

    /// <summary>The place after the last box inside it.</summary>
    public int Next { get; set; }

    /// <summary>The box around it, or -1.</summary>
    public int Parent { get; } = parent;

    /// <summary>Its first block.</summary>
    public int First { get; } = first;

    /// <summary>The block after its last.</summary>
    public int End { get; set; }

    /// <summary>What it is taken for by its own element, where that is furniture.</summary>
    public string? Suspect { get; set; } = suspect;

    /// <summary>Whether it asks for an e-mail address.</summary>
    public bool AsksAddress { get; set; }

    /// <summary>The rule.</summary>
    public string? Why { get; } = why;

    /// <summary>What it is taken for by its own element or one around it.</summary>
    public Box? Furniture { get; set; }

    /// <summary>Characters of sentences in it that are not furniture.</summary>
    public int Prose { get; set; }

    /// <summary>Characters of all sentences in it.</summary>
    public int AllProse { get; set; }

    /// <summary>All characters, and those in links.</summary>
    public int Length { get; set; }

    public int Links { get; set; }
}
