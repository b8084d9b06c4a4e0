using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Text;

public class PiecesTests
{
    [Fact]
    public void What_is_looked_at_lies_in_the_list_itself()
    {
        var pieces = new Pieces<int>();
        for (var i = 0; i < 40; i++)
        {
            pieces.Add(i);
        }

        pieces[39] += 100;

        Assert.Equal((40, 139, 39), (pieces.Count, pieces[39], pieces.FindIndex(piece => piece > 100)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)] // there were three before they were removed
    public void A_place_outside_is_refused(int at)
    {
        var pieces = new Pieces<int>();
        pieces.Add(1);
        pieces.Add(2);
        pieces.Add(3);
        pieces.Clear();
        pieces.Add(4);

        Assert.Equal("There are 1. (Parameter 'at')\nActual value was " + at + ".", Assert.Throws<ArgumentOutOfRangeException>(() => pieces[at]).Message);
    }
}
