using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Outcomes;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>Backtests that allow to say little or nothing: the card gives the reason.</summary>
public sealed class OwnDegenerateTests
{
    private static readonly Func<Backtest, Backtest>[] Spoilers =
    [
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Answer = ObservedAnswer.Retained, Kind = null, SettledAt = null })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Answer = ObservedAnswer.Lost, Kind = OutcomeKind.Churned, SettledAt = row.SettledAt ?? row.From })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Answer = ObservedAnswer.Merged, Kind = null })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Score = 50, Alone = 50, Band = 1 })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Score = null, Alone = null, Band = -1 })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Account = 0 })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Since = null, Revenue = null, SettledAt = null })] },
        backtest => backtest with { Rows = [.. backtest.Rows.Select(row => row with { Played = true })] },
        backtest => backtest with { Header = backtest.Header with { Rules = backtest.Header.Rules with { LeadDays = [0, 7, 90] } } },
        backtest => backtest with { Header = backtest.Header with { Rules = backtest.Header.Rules with { Schedule = new ObservationSchedule.Renewals() } } },
        backtest => backtest with { Header = backtest.Header with { Rules = backtest.Header.Rules with { Origins = [new DateOnly(2020, 1, 1), new DateOnly(2040, 1, 1)] } } },
        backtest => backtest with { Predictors = [] },
        backtest => backtest with { Measures = [] },
        backtest => backtest with { Predictors = [.. backtest.Predictors.Select(column => column with { Values = Filled(column.Values.Length, double.NaN) })] },
        backtest => backtest with { Measures = [.. backtest.Measures.Select(column => column with { Points = Filled(column.Points.Length, double.NaN), States = Filled(column.Points.Length, NodeState.Missing) })] },
        backtest => backtest with { Measures = [.. backtest.Measures.Select(column => column with { Points = Filled(column.Points.Length, 40d) })] },
        backtest => backtest with { Outline = backtest.Outline with { Bands = [new OutlineBand("all", 0)] } },
        backtest => backtest with { Outline = backtest.Outline with { ScaleFrom = 100, ScaleTo = 0 } },
        backtest => backtest with { Segments = [new SegmentColumn("plan", ["a", "b"], Enumerable.Range(0, backtest.Rows.Count).Select(row => (row % 3) - 1).ToArray())] },
        Only(0),
        Only(1),
        Only(2),
        Only(30),
    ];

    [Fact]
    public void Backtest_SpoiltInAnyTwoWays_GivesACardWithoutANumberThatIsNone() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(
            Gen.Zip(Gen.Choose(0, Spoilers.Length - 1), Gen.Choose(0, Spoilers.Length - 1)).ToArbitrary(),
            chosen => _ = OwnSectionTests.Card(Spoilers[chosen.Item2](Spoilers[chosen.Item1](Small)))));

    [Fact]
    public void Nobody_Left_IsTheReason() => OwnSectionTests.Card(Spoilers[0](Small)).Verdict.Auc.ShouldBe(Figure.None(Shortfall.NobodyLeft));

    [Fact]
    public void NoObservation_IsTheReason()
    {
        var card = OwnSectionTests.Card(Only(0)(Small));
        card.Verdict.Auc.ShouldBe(Figure.None(Shortfall.NoObservations));
        card.Own!.Headroom!.Auc.ShouldBe(Figure.None(Shortfall.NoObservations));
    }

    [Fact]
    public void NoPredictors_AskForNoHeadroom() => OwnSectionTests.Card(Small with { Predictors = [] }).Own!.Headroom.ShouldBeNull();

    [Fact]
    public void NoScores_AreLeftOutAndCounted() => OwnSectionTests.Card(Spoilers[4](Small)).Making.Flow[^1].ShouldBe(new FlowStep(FlowReason.NoScore, Small.Rows.Count, 0));

    private static Backtest Small { get; } = MadeBacktest.Of(new MadeCompany { Seed = 11, Accounts = 60, Months = 10, Missing = 0.2 });

    private static T[] Filled<T>(int length, T value) => [.. Enumerable.Repeat(value, length)];

    /// <summary>The first observations alone.</summary>
    private static Func<Backtest, Backtest> Only(int rows) => backtest => backtest with
    {
        Rows = [.. backtest.Rows.Take(rows)],
        Measures = [.. backtest.Measures.Select(column => column with
        {
            Points = column.Points[..Math.Min(rows, backtest.Rows.Count)],
            States = column.States[..Math.Min(rows, backtest.Rows.Count)],
            Reasons = column.Reasons[..Math.Min(rows, backtest.Rows.Count)],
            Shares = column.Shares[..Math.Min(rows, backtest.Rows.Count)],
        })],
        Predictors = [.. backtest.Predictors.Select(column => column with { Values = column.Values[..Math.Min(rows, backtest.Rows.Count)] })],
        Segments = [.. backtest.Segments.Select(column => column with { Values = column.Values[..Math.Min(rows, backtest.Rows.Count)] })],
    };
}
