using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Statistics;

namespace Hale.Cli.Tests.Validation.Calibrating;

/// <summary>What one account is told.</summary>
public sealed class StayingWordsTests
{
    private static readonly Instant Until = Instant.From(new DateTimeOffset(2025, 4, 1, 0, 0, 0, TimeSpan.Zero));
    private static readonly MapTarget Horizon = new(MapTargetKind.Horizon, new Period(90, WindowUnit.Day), [0]);
    private static readonly MapTarget Decision = new(MapTargetKind.Decision, null, [30, 90]);

    [Theory]
    [InlineData(0.8, 0.7, 0.9, "Of accounts like this about 8 in 10 renewed (7–9 of 10; 112 seen); its decision is due on 2025-04-01.")]
    [InlineData(0.83, 0.81, 0.84, "Of accounts like this about 83 in 100 renewed (81–84 of 100; 112 seen); its decision is due on 2025-04-01.")]
    [InlineData(0.97, 0.85, 0.99, "Of accounts like this about 97 in 100 renewed (85–99 of 100; 112 seen); its decision is due on 2025-04-01.")]
    [InlineData(0.999, 0.99, 0.9999, "Of accounts like this more than 99 in 100 renewed (99–100 of 100; 112 seen); its decision is due on 2025-04-01.")]
    [InlineData(0.001, 0, 0.01, "Of accounts like this fewer than 1 in 100 renewed (0–1 of 100; 112 seen); its decision is due on 2025-04-01.")]
    public void Words_OfADecision_AreThoseOfTheDesign(double probability, double low, double high, string words)
    {
        var estimate = new StayingEstimate(probability, 0.1, new Interval(low, high), 112, HasScore: true);
        StayingWords.Of(new AccountStaying(Map(Decision), estimate, Until, Until, IsFar: false), estimate, ProjectZone.Utc).ShouldBe(words);
    }

    [Fact]
    public void Words_OfAHorizon_NameItsLastDay()
    {
        var estimate = new StayingEstimate(0.8, 0.1, new Interval(0.7, 0.9), 112, HasScore: false);
        StayingWords.Of(new AccountStaying(Map(Horizon), estimate, Until, null, IsFar: false), estimate, ProjectZone.Utc)
            .ShouldBe("Of accounts without a score about 8 in 10 were still customers 90 days later (7–9 of 10; 112 seen); for this one that is 2025-03-31.");
    }

    [Theory]
    [InlineData(0, "Of accounts of any score about 8 in 10 renewed")]
    [InlineData(2, "Of accounts of any score with such a contract about 8 in 10 renewed")]
    public void Words_OfALevelMap_DoNotSpeakOfAccountsThatScoreAlike(int terms, string words)
    {
        var map = Map(Decision);
        IReadOnlyList<TermClass> classes = terms == 0 ? [] : [TermClass.Month, TermClass.Year];
        var level = map with { Map = map.Map with { Shape = MapShape.Level, Terms = classes } };
        var estimate = new StayingEstimate(0.8, 0.1, new Interval(0.7, 0.9), 112, HasScore: true);
        StayingWords.Of(new AccountStaying(level, estimate, Until, Until, IsFar: false), estimate, ProjectZone.Utc).ShouldStartWith(words);
    }

    [Fact]
    public void Words_OfAFarDecision_SayFromWhenAccountsWereLookedAt()
    {
        var estimate = new StayingEstimate(0.8, 0.1, new Interval(0.7, 0.9), 112, HasScore: true);
        StayingWords.Of(new AccountStaying(Map(Decision), estimate, Until, Until, IsFar: true), estimate, ProjectZone.Utc)
            .ShouldEndWith("; its decision is due on 2025-04-01, and accounts were looked at no earlier than 90 days before theirs.");
    }

    [Fact]
    public void Text_WithoutAMap_IsSilentUnlessThereIsOneOfAnotherDefinition()
    {
        Written(null, isOfAnother: false).ShouldBeEmpty();
        Written(null, isOfAnother: true).ShouldContain("a map of another definition of this score only");
        Written(new AccountStaying(Map(Decision), null, null, null, IsFar: false), isOfAnother: false).ShouldContain("No probability of renewing: it has no decision ahead.");
    }

    [Fact]
    public void Text_OfAMapThatIsNotCalibrated_SaysSoBesideTheNumber()
    {
        var estimate = new StayingEstimate(0.8, 0.1, new Interval(0.7, 0.9), 112, HasScore: true);
        var few = Map(Horizon) with { Verdict = CalibrationVerdict.FewChurners };
        Written(new AccountStaying(few, estimate, Until, null, IsFar: false), isOfAnother: false).ShouldContain("Not calibrated yet: only 12 customers left so far.");
        Written(new AccountStaying(Map(Horizon), estimate, Until, null, IsFar: false), isOfAnother: false).ShouldContain("Calibrated: tested on time not used to fit it.");
    }

    private static string Written(AccountStaying? staying, bool isOfAnother)
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, ".", TimeProvider.System, _ => null, read: false, watched: false);
        StayingText.Write(terminal.Out, staying, isOfAnother, ProjectZone.Utc);
        return output.ToString();
    }

    private static ScoreMap Map(MapTarget target)
    {
        var parameters = new MapParameters(1, 4, 0, 0, 0, 2, [], []);
        var map = new ProbabilityMap(MapShape.Line, [], [], parameters, [parameters], new SeenScores(new Dictionary<TermClass, IReadOnlyList<int>>(), 0)) { DueFrom = 30, DueTo = 90 };
        return new ScoreMap("health", "d1", 1, target, map, new Instant(0), Until, new MapCounts(400, 100, 12, 0, 0, 0), [], null, CalibrationVerdict.Calibrated, Until) { Number = 3 };
    }
}
