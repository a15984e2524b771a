using Hale.Charts.Sparklines;

namespace Hale.Charts.Tests.Drawing;

public sealed class SparklineTests
{
    [Fact]
    public void Sparkline_AnyValues_IsWellFormedAndInside() => Property.Holds(random =>
    {
        List<double?> values = [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(5) == 0 ? null : (double?)(random.Next(9) == 0 ? double.NaN : (random.NextDouble() * 200) - 100))];
        var picture = new Picture(Sparkline.Draw(new("spark", "<b> & 'more'", values, random.Next(2) == 0 ? null : 0, random.Next(2) == 0 ? null : 10, (Tone)random.Next(6))));
        picture.Places.ShouldAllBe(place => place.X >= 0 && place.X <= picture.Width && place.Y >= 0 && place.Y <= picture.Height);
        picture.Root.Attribute("aria-labelledby")!.Value.ShouldBe(picture.Root.Element("title")!.Attribute("id")!.Value);
    });

    [Fact]
    public void Sparkline_MissingValue_BreaksTheLine() =>
        new Picture(Sparkline.Draw(new("spark", "Score", [1, 2, null, 3, 4]))).WithClass("chart-line").Count().ShouldBe(2);

    [Fact]
    public void Sparkline_BadId_IsRefused() =>
        Should.Throw<ArgumentException>(() => Sparkline.Draw(new("\"><script>", "Score", [1, 2])));

    [Fact]
    public void Sparkline_OneValue_SaysSo() =>
        new Picture(Sparkline.Draw(new("spark", "Score", [1]))).Root.Element("title")!.Value.ShouldBe("Score (nothing to draw: there is one value only)");
}
