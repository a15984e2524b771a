using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Tests.Audit.Recognition;

public sealed class LevelScalesTests
{
    [Theory]
    [InlineData("Health", "green,red,amber", "red,amber,green")]
    [InlineData("Ampel", "Grün,Rot,Gelb", "Rot,Gelb,Grün")]
    [InlineData("RAG", "G,A,R", "R,A,G")]
    [InlineData("Grade", "A,C,B+,F", "F,C,B+,A")]
    [InlineData("Health", "good,poor,fair", "poor,fair,good")]
    [InlineData("Health", "Healthy,At Risk,Neutral", "At Risk,Neutral,Healthy")]
    [InlineData("Health", "high,low,medium", "low,medium,high")]
    [InlineData("Churn risk", "high,low,medium", "high,medium,low")]
    public void Words_OfAKnownScale_AreOrdered(string name, string words, string expected) =>
        string.Join(',', LevelScales.Recognise(words.Split(','), new HeaderName(name))!.Names).ShouldBe(expected);

    [Theory]
    [InlineData("Health", "green,purple")]
    [InlineData("Tendency", "high,low")]
    [InlineData("Health", "red,amber,yellow,green")]
    public void Words_OfNoScale_AreNotOrdered(string name, string words) => LevelScales.Recognise(words.Split(','), new HeaderName(name)).ShouldBeNull();
}
