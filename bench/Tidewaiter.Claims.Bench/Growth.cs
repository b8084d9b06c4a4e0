using System.Globalization;
using System.Text;
using Tidewaiter.Articles;
using Tidewaiter.Bench;

namespace Tidewaiter.Claims.Bench;

/// <summary>Seconds of the processor for hostile texts of 1, 2, 4 and 8 MB: twice the text may take twice the time, not more.</summary>
internal static class Growth
{
    private const int Megabyte = 1_000_000;
    private static readonly int[] Sizes = [1, 2, 4, 8];

    // A piece is repeated; # stands for the number of the time.
    private static readonly (string Name, string Piece)[] Texts =
    [
        ("one run of digits", "7"),
        ("numbers parted by blanks", "123 456 "),
        ("a list of numbers", "1, "),
        ("ranges without end", "5 to "),
        ("\"of the of the\"", "of the "),
        ("opening brackets", "("),
        ("brackets with amounts", "($5bn "),
        ("dashes between years", "2023-"),
        ("\"the first nine months of\"", "the first nine months of "),
        ("countries parted by commas", "China, Russia, "),
        ("one sentence of claims", "and exports from China to Russia rose 5.2 percent to $4.3 billion in May "),
        ("claims that all differ", "China's exports to Russia came to $#.5 billion in May. "),
        ("one sentence without figures", "and the trade between China and Russia was said to be growing "),
        ("line feeds", "\n"),
        ("unknown letters", "ж"),
    ];

    public static void Measure(TextWriter output)
    {
        output.WriteLine("| text | 1 MB | 2 MB | 4 MB | 8 MB | 8 MB over 1 MB |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, piece) in Texts)
        {
            Seconds(piece, Megabyte / 10);
            var times = Sizes.Select(size => Seconds(piece, size * Megabyte)).ToArray();
            output.WriteLine($"| {name} | {times[0]:0.00} s | {times[1]:0.00} s | {times[2]:0.00} s | {times[3]:0.00} s | {times[3] / times[0]:0.0} |");
        }
    }

    private static double Seconds(string piece, int length)
    {
        var text = new StringBuilder(length);
        for (var number = 1; text.Length < length; number++)
        {
            text.Append(piece.Replace("#", number.ToString(CultureInfo.InvariantCulture)));
        }

        var article = new Article(text.ToString()) { Published = new(2024, 5, 6) };
        return ProcessorTime.Of(() => ClaimReader.Read(article)).TotalSeconds;
    }
}
