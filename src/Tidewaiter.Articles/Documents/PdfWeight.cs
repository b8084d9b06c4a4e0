using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Tidewaiter.Articles.Documents;

/// <summary>What drawing the pages of a PDF comes to, known before one is drawn: forms may draw forms, each many times.</summary>
/// <remarks>The library draws what it is given, and cannot be told to stop.</remarks>
internal sealed class PdfWeight(PdfDocument document, BoundedFilters filters, Action checkTime)
{
    private const long MostBytes = 16 * 1024 * 1024; // instructions of one page, repeated ones counted each time
    private const long MostShown = 500_000; // characters of one page
    private const int Deepest = 32;
    private const int MostNodes = 20_000;

    private readonly Dictionary<IndirectReference, Load> known = [];
    private readonly HashSet<IndirectReference> drawing = [];
    private int nodes;

    /// <summary>Measures the pages.</summary>
    /// <exception cref="PdfDocumentFormatException">A page is beyond all bounds.</exception>
    public void Check()
    {
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var pages))
        {
            Check(pages, null, 0);
        }
    }

    // A page, or a branch of the tree of pages; what a branch has of forms serves the pages that have none.
    private void Check(IToken? token, IToken? above, int depth)
    {
        if (Resolve(token) is not DictionaryToken node)
        {
            return;
        }

        var resources = node.TryGet(NameToken.Resources, out var own) ? own : above;
        if (!node.TryGet(NameToken.Kids, out var kids))
        {
            CheckPage(node, resources);
            return;
        }

        if (depth > Deepest)
        {
            throw new PdfDocumentFormatException("a tree of pages without end");
        }

        foreach (var kid in (Resolve(kids) as ArrayToken)?.Data ?? [])
        {
            if (++nodes > MostNodes)
            {
                throw new PdfDocumentFormatException($"more than {MostNodes:N0} pages");
            }

            Check(kid, resources, depth + 1);
        }
    }

    private void CheckPage(DictionaryToken page, IToken? resources)
    {
        checkTime();
        var load = default(Load);
        foreach (var content in Contents(page))
        {
            load = load.With(Of(content, Forms(resources), 0));
        }

        if (load.Bytes > MostBytes || load.Shown > MostShown)
        {
            throw new PdfDocumentFormatException($"a page that draws more than {MostShown:N0} characters or takes more than {MostBytes:N0} bytes of instructions");
        }
    }

    private IEnumerable<StreamToken> Contents(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out var contents))
        {
            return [];
        }

        return Resolve(contents) switch
        {
            StreamToken one => [one],
            ArrayToken several => several.Data.Select(Resolve).OfType<StreamToken>(),
            _ => [],
        };
    }

    private Load Of(StreamToken stream, DictionaryToken? forms, int depth)
    {
        ReadOnlySpan<byte> bytes = stream.Decode(filters).Span;
        var load = new Load(bytes.Length, Shown(bytes));
        for (var at = 0; bytes[at..].IndexOf("Do"u8) is >= 0 and var next; at += next + 2)
        {
            load = load.With(Form(Name(bytes[..(at + next)]), forms, depth + 1));
        }

        return load;
    }

    private Load Form(string? name, DictionaryToken? forms, int depth)
    {
        if (name is null || forms?.Data.GetValueOrDefault(name) is not IndirectReferenceToken { Data: var reference })
        {
            return default;
        }

        if (known.TryGetValue(reference, out var load))
        {
            return load;
        }

        if (Resolve(forms.Data[name]) is not StreamToken form || !form.StreamDictionary.TryGet(NameToken.Subtype, out NameToken subtype) || subtype != NameToken.Form)
        {
            return default;
        }

        if (depth > Deepest || !drawing.Add(reference))
        {
            throw new PdfDocumentFormatException("a form that draws itself, or forms in forms without end");
        }

        load = Of(form, form.StreamDictionary.TryGet(NameToken.Resources, out var own) ? Forms(own) : forms, depth);
        drawing.Remove(reference);
        return known[reference] = load;
    }

    private DictionaryToken? Forms(IToken? resources) =>
        Resolve(resources) is DictionaryToken all && all.TryGet(NameToken.Xobject, out var forms) ? Resolve(forms) as DictionaryToken : null;

    private IToken? Resolve(IToken? token)
    {
        for (var times = 0; token is IndirectReferenceToken reference && times < Deepest; times++)
        {
            token = document.Structure.GetObject(reference.Data)?.Data;
        }

        return token;
    }

    // "/Fm1 Do": the name before the instruction.
    private static string? Name(ReadOnlySpan<byte> before)
    {
        before = before.TrimEnd(" \t\r\n\f\0"u8);
        return before[Math.Max(0, before.Length - 128)..].LastIndexOf((byte)'/') is >= 0 and var at
            ? System.Text.Encoding.Latin1.GetString(before[(Math.Max(0, before.Length - 128) + at + 1)..])
            : null;
    }

    // What stands in brackets is shown: a byte a character at most, in hexadecimal two.
    private static long Shown(ReadOnlySpan<byte> bytes)
    {
        long shown = 0;
        while (bytes.IndexOfAny((byte)'(', (byte)'<') is >= 0 and var open)
        {
            var text = bytes[(open + 1)..];
            var end = text.IndexOf(bytes[open] == '(' ? (byte)')' : (byte)'>');
            end = end < 0 ? text.Length : end;
            shown += bytes[open] == '(' ? end : end / 2;
            bytes = text[end..];
        }

        return shown;
    }

    private readonly record struct Load(long Bytes, long Shown)
    {
        // Beyond the bounds nothing more need be told, and nothing can overflow.
        public Load With(Load other) => new(Math.Min(Bytes + other.Bytes, MostBytes * 2), Math.Min(Shown + other.Shown, MostShown * 2));
    }
}
