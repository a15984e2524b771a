using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Scorecards;
using Hale.Language.Scores.Normalisations;

namespace Hale.Tests.Scores;

public sealed class RangeGapsTests
{
    private static readonly NumberDomain Counts = new(0, true);

    [Theory]
    [InlineData(false, "", "< 1", "1..5", "> 5")]
    [InlineData(false, "above 5 to below 6", "< 1", "1..5", ">= 6")]
    [InlineData(true, "", "< 1", "1..5", ">= 6")]
    [InlineData(true, "", "0", "1..2", "> 2")]
    [InlineData(true, "above 2 to below 4", "0", "1..2", ">= 4")]
    [InlineData(false, "5", "< 5", "> 5")]
    [InlineData(true, "5", "< 5", "> 5")]
    [InlineData(false, "> 10", "<= 10")]
    [InlineData(true, "< 3", ">= 3")]
    [InlineData(false, "", "1..<6", "6..9", "< 1", "> 9")]
    public void Of_Ranges_GivesWhatNoneHolds(bool counts, string expected, params string[] ranges) =>
        string.Join("; ", RangeGaps.Of([.. ranges.Select(Parse)], counts ? Counts : NumberDomain.All)).ShouldBe(expected);

    [Fact]
    public void Of_AnyRanges_AValueIsInAGapExactlyWhenNoRangeHoldsIt() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var ranges = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Draw(random)).Where(range => !range.IsEmpty).ToList();
            var gaps = RangeGaps.Of(ranges, NumberDomain.All);
            return Enumerable.Range(-10, 41).Select(half => half / 2m).All(value => ranges.Any(range => Holds(range, value)) != gaps.Any(gap => Holds(gap, value)));
        }));

    private static NumberRange Parse(string text) => RangeText.TryParse(text, out var range) ? range.Written!.Value : throw new ArgumentException(text, nameof(text));

    private static NumberRange Draw(Random random) =>
        new(random.Next(3) == 0 ? null : random.Next(11), random.Next(2) == 0, random.Next(3) == 0 ? null : random.Next(11), random.Next(2) == 0);

    private static bool Holds(NumberRange range, decimal value) =>
        (range.Low is not { } low || value > low || (value == low && range.LowIncluded))
        && (range.High is not { } high || value < high || (value == high && range.HighIncluded));
}
