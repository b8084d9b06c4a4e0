using Tidewaiter.Checking.Evaluation;

namespace Tidewaiter.Checking.Tests;

/// <summary>Statements of our own with one wrong figure each, the whole way from the text to the corrected sentence.</summary>
public class MisreportedStatementTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]    // the half that was not tuned on
    public void Nine_of_ten_come_with_what_would_be_true(bool heldOut)
    {
        var score = Score(heldOut);

        Assert.True(score.Statements > 30 && score.Caught >= 0.9 * score.Statements && score.Mended >= 0.9 * score.Mendable, score.ToString());
        Assert.True(score.Sentences >= 0.9 * score.Mended, score.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_else_they_say_is_right_and_raises_no_alarm(bool heldOut) => Assert.Equal(0, Score(heldOut).Alarms);

    private static MisreportedScore Score(bool heldOut) =>
        MisreportedScore.Of(MisreportedStatement.Read(SharedData.Misreported).Where(statement => statement.IsHeldOut == heldOut), Announced.Figures);
}
