using System.Text;
using AngleSharp.Dom;
using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Texts;

namespace Tidewaiter.Articles.Pages;

/// <summary>Turns the tree of a page into a flat list of blocks and the boxes around them.</summary>
/// <remarks>Without recursion, and by index: a tree of a hundred thousand levels or siblings takes no more than its size.</remarks>
internal sealed class PageWalker
{
    private readonly ElementRole roles = new();
    private readonly List<Frame> frames = [];
    private readonly StringBuilder words = new();
    private int links;
    private int linkDepth;
    private bool breakBefore;
    private bool inlineEnded;   // an inline element ended, and no words came since
    private bool inlineFollows; // and another began

    /// <summary>The blocks in the order of the page.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The boxes, parents before children.</summary>
    public List<Box> Boxes { get; } = [];

    /// <summary>Elements that tell of the page and have no words in it: scripts and meta elements of the body.</summary>
    public List<IElement> Facts { get; } = [];

    private struct Frame
    {
        public INode Node;
        public INodeList Children;
        public int Next;
        public int Box;
        public bool Opened;
        public bool IsBlock;
        public bool IsLink;
        public PartKind Kind;
        public IElement Element;
        public string? Suspect;
    }

    /// <summary>Reads the body of a page.</summary>
    public void Walk(IElement body)
    {
        Open(body, body.LocalName);
        while (frames.Count > 0)
        {
            ref var frame = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(frames)[^1];
            if (frame.Next >= frame.Children.Length)
            {
                Close();
                continue;
            }

            var child = frame.Children[frame.Next++];
            if (child is IText text)
            {
                Text(text.Data);
            }
            else if (child is IElement element)
            {
                Enter(element);
            }
        }
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            breakBefore = words.Length > 0;
            return;
        }

        if (ElementRole.IsSkipped(name))
        {
            if (name is "script" or "meta")
            {
                Facts.Add(element);
            }
            else if (name == "input" && element.GetAttribute("type") is { } type && type.Equals("email", StringComparison.OrdinalIgnoreCase))
            {
                Boxes[frames[^1].Box].AsksAddress = true;
            }

            return;
        }

        if (name == "pre" && element.ChildElementCount == 0 && element.TextContent is { } set && set.AsSpan().Trim().Contains('\n'))
        {
            Flush();
            Preformatted(element, set);
            return;
        }

        if (name == "table" && TableText.Read(element) is { } table)
        {
            Flush();
            Blocks.Add(new(PartKind.Table, table, TableText.Links(element), frames[^1].Box, element, 0, null));
            return;
        }

        Open(element, name);
    }

    // A text that was set by hand has its own lines and tables.
    private void Preformatted(IElement element, string text)
    {
        foreach (var line in LineReader.Read(text))
        {
            Blocks.Add(new(line.Cells ? PartKind.Table : PartKind.Paragraph, line.Text, 0, frames[^1].Box, element, 0, null));
        }
    }

    private void Open(IElement element, string name)
    {
        var above = frames.Count > 0 ? frames[^1] : default;
        var frame = new Frame { Node = element, Children = element.ChildNodes, Box = above.Box, Element = above.Element, Kind = above.Kind, Suspect = above.Suspect };
        var block = ElementRole.IsBlock(name) || frames.Count == 0;
        var furniture = roles.Furniture(element, name);
        if (!block && furniture is { Kind: "hidden" } && element.ChildElementCount == 0)
        {
            return; // "opens in a new window" for those who listen
        }

        // A custom element, or an inline one that is named as furniture, bounds its words as a block does.
        block |= name.Contains('-') || (furniture is { Kind: not "byline" } && name is not ("a" or "b" or "strong" or "em" or "i"));
        if (block)
        {
            Flush();
            frame.IsBlock = true;
            frame.Element = element;
            frame.Kind = KindOf(element, name, above.Kind);
            if (ElementRole.IsLeaf(name))
            {
                frame.Suspect = furniture?.Kind ?? above.Suspect;
            }
            else
            {
                frame.Suspect = null;
                frame.Box = Boxes.Count;
                frame.Opened = true;
                Boxes.Add(new(element, frame.Box, frames.Count == 0 ? -1 : above.Box, Blocks.Count, furniture?.Kind, furniture?.Why));
            }
        }

        inlineFollows |= inlineEnded && !block;
        frame.IsLink = name == "a";
        linkDepth += frame.IsLink ? 1 : 0;
        frames.Add(frame);
    }

    private void Close()
    {
        var frame = frames[^1];
        inlineEnded = !frame.IsBlock;
        if (frame.IsBlock)
        {
            Flush();
        }

        linkDepth -= frame.IsLink ? 1 : 0;
        frames.RemoveAt(frames.Count - 1);
        if (frame.Opened)
        {
            Boxes[frame.Box].End = Blocks.Count;
            Boxes[frame.Box].Next = Boxes.Count;
        }
    }

    private void Text(string data)
    {
        if (breakBefore)
        {
            var start = data.AsSpan().TrimStart();
            if (start.IsEmpty)
            {
                return;
            }

            Break(start[0]);
        }

        if (inlineFollows && words.Length > 0 && data.Length > 0 && AreTwoWords(words[^1], data[0]))
        {
            words.Append(' ');
        }

        inlineEnded = inlineFollows = false;
        var before = words.Length;
        Whitespace.Append(words, data);
        links += linkDepth > 0 ? words.Length - before : 0;
    }

    // "Ana Cruz" and "6 min read", which a style sheet keeps apart.
    private static bool AreTwoWords(char last, char next) =>
        (char.IsLower(last) && (char.IsUpper(next) || char.IsAsciiDigit(next))) || (char.IsAsciiDigit(last) && char.IsUpper(next));

    // A line break ends a paragraph, unless the sentence goes on below it.
    private void Break(char next)
    {
        breakBefore = false;
        Whitespace.TrimEnd(words);
        if (words.Length == 0)
        {
            return;
        }

        var ended = words[^1] is '.' or '!' or '?' or '…' or ':' or '”' or '"' or '»' or '。';
        if (char.IsLower(next) || (words[^1] == ',' && !ended))
        {
            Whitespace.Append(words, " ");
        }
        else
        {
            Flush();
        }
    }

    private void Flush()
    {
        breakBefore = false;
        Whitespace.TrimEnd(words);
        if (words.Length > 0)
        {
            var frame = frames[^1];
            var kind = frame.Kind;
            var level = frame.Element.LocalName is ['h', >= '1' and <= '6'] and var heading ? heading[1] - '0' : 0;
            Blocks.Add(new(level > 0 ? PartKind.Heading : kind, words.ToString(), links, frame.Box, frame.Element, level, frame.Suspect));
            words.Clear();
        }

        links = 0;
    }

    private static PartKind KindOf(IElement element, string name, PartKind above) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PartKind.Heading,
        "li" or "dt" or "dd" => PartKind.ListItem,
        "figcaption" or "caption" => PartKind.Caption,
        "figure" => PartKind.Caption,
        "p" or "div" or "span" => IsCaption(element.ClassName) ? PartKind.Caption : above is PartKind.ListItem or PartKind.Caption ? above : PartKind.Paragraph,
        "section" or "article" or "main" or "td" or "blockquote" or "ul" or "ol" => PartKind.Paragraph,
        _ => above is PartKind.ListItem or PartKind.Caption ? above : PartKind.Paragraph,
    };

    private static bool IsCaption(string? names) => names is not null && names.Contains("caption", StringComparison.OrdinalIgnoreCase);
}
