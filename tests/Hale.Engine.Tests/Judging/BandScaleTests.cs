using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

public sealed class BandScaleTests
{
    private static readonly BandLimit[] FromBelow = [new("red", 50, Above: false), new("yellow", 75, Above: false), new("green", null, Above: false)];

    private static readonly BandLimit[] FromAbove = [new("red", 0.5, Above: true), new("yellow", 0.2, Above: true), new("green", null, Above: true)];

    [Theory]
    [InlineData(49.9, "red")]
    [InlineData(50, "yellow")]
    [InlineData(74.9, "yellow")]
    [InlineData(75, "green")]
    public void StatedLimit_WhereHigherIsBetter_BelongsToTheBetterBand(double score, string band) => Of(Undated(null, score), FromBelow).ShouldBe([band]);

    [Theory]
    [InlineData(0.51, "red")]
    [InlineData(0.5, "yellow")]
    [InlineData(0.21, "yellow")]
    [InlineData(0.2, "green")]
    public void StatedLimit_WhereHigherIsWorse_BelongsToTheBetterBand(double score, string band) => Of(Undated(Company.Risk, score), FromAbove).ShouldBe([band]);

    [Fact]
    public void StatedLimits_InAnyOrder_GoFromTheWorst() => Of(Undated(null, 10, 60, 90), [FromBelow[2], FromBelow[1], FromBelow[0]]).ShouldBe(["red", "yellow", "green"]);

    [Fact]
    public void Words_AreBandsFromTheWorst() => Of(Undated(Company.Words("red", "yellow", "green"), 0, 2, 1), []).ShouldBe(["red", "green", "yellow"]);

    [Fact]
    public void Words_WhereHigherIsWorse_AreTurned()
    {
        var scale = Scale(Undated(new ScoreScale(ScoreKind.Levels, HigherIsWorse: true, ["calm", "warm", "hot"]), 0, 2, 1), []);

        scale.Names.ShouldBe(["hot", "warm", "calm"]);
        Enumerable.Range(0, 3).Select(row => scale.Names[scale.Of(row)]).ShouldBe(["calm", "hot", "warm"]);
    }

    [Fact]
    public void FileBands_AreTakenAndMayBeMissing()
    {
        var scale = Scale(new Company { BandNames = ["red", "green"], Dated = false }.Score("A", 0, 99, band: 0).Score("B", 0, 1, band: 1).Score("C", 0, 1), []);

        scale.Source.ShouldBe(BandSource.File);
        Enumerable.Range(0, 3).Select(scale.Of).ShouldBe([0, 1, -1]);
    }

    [Fact]
    public void Thirds_DivideObservations()
    {
        var scale = Scale(Undated(null, 1, 2, 3, 4, 5, 6), []);

        scale.Source.ShouldBe(BandSource.Thirds);
        Enumerable.Range(0, 6).Select(scale.Of).ShouldBe([0, 0, 1, 1, 2, 2]);
    }

    [Fact]
    public void Thirds_WhereHigherIsWorse_StartWithTheHighest() =>
        Of(Undated(Company.Risk, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6), []).ShouldBe(["best third", "best third", "middle third", "middle third", "worst third", "worst third"]);

    [Theory]
    [InlineData(new double[] { 1, 5, 5, 5, 5, 5 }, new[] { 0, 1, 1, 1, 1, 1 })]
    [InlineData(new double[] { 1, 1, 1, 1, 1, 5 }, new[] { 0, 0, 0, 0, 0, 0 })]
    [InlineData(new double[] { 1, 1, 1, 5, 5, 5 }, new[] { 0, 0, 0, 1, 1, 1 })]
    [InlineData(new double[] { 5, 5, 5, 5, 5, 5 }, new[] { 0, 0, 0, 0, 0, 0 })]
    public void Thirds_WithTies_KeepEqualScoresTogether(double[] scores, int[] bands)
    {
        var scale = Scale(Undated(null, scores), []);

        Enumerable.Range(0, scores.Length).Select(scale.Of).ShouldBe(bands);
        scale.Names.Count.ShouldBe(bands.Max() + 1);
    }

    private static IEnumerable<string> Of(Company company, IReadOnlyList<BandLimit> stated)
    {
        var scale = Scale(company, stated);
        return Enumerable.Range(0, company.History().Days.Length).Select(row => scale.Names[scale.Of(row)]);
    }

    private static BandScale Scale(Company company, IReadOnlyList<BandLimit> stated)
    {
        var history = company.History();
        var panel = Panel.Of(CrossSection.Make(history, Lives.Of(history, company.Outcomes())).Observations, history);
        return BandScale.Of(history, panel, stated);
    }

    private static Company Undated(ScoreScale? scale, params double[] scores) =>
        new Company { Dated = false, Scale = scale ?? new ScoreScale(ScoreKind.Number, HigherIsWorse: false, []) }.Each(scores.Length, (company, account, id) => company.Score(id, 0, scores[account]));
}
