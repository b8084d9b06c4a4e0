using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Tidewaiter.Articles.Documents;

/// <summary>The filters of a PDF's streams, within bounds: a few kilobytes may be packed to unpack to gigabytes.</summary>
/// <remarks>The library unpacks a stream as a whole, so that what it will come to is measured before.</remarks>
internal sealed class BoundedFilters : IFilterProvider
{
    private const int MostUnpacked = 64 * 1024 * 1024;

    // Beside deflation few producers pack texts, and those pack little.
    private const int MostOfOthers = 512 * 1024;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private static IFilter[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Filter(filter))];

    private sealed class Filter(IFilter inner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter ? IsOverDeflated(input) : inner is LzwFilter or RunLengthFilter && input.Length > MostOfOthers)
            {
                throw new PdfDocumentFormatException($"a stream of {input.Length:N0} bytes that unpacks to more than {MostUnpacked:N0}");
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static bool IsOverDeflated(Memory<byte> input)
        {
            if (input.Length < MostUnpacked / 1100) // deflation packs to a thousandth at most
            {
                return false;
            }

            try
            {
                using var stream = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
                var buffer = new byte[64 * 1024];
                var total = 0;
                while (total <= MostUnpacked && stream.Read(buffer) is > 0 and var count)
                {
                    total += count;
                }

                return total > MostUnpacked;
            }
            catch (InvalidDataException)
            {
                return false; // the library knows how to read on in damaged data
            }
        }
    }
}
