using Hale.Core.Scoring;
using Hale.Statistics.Ranking;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Backtesting;

/// <summary>What the companies of the tests are like, on which the others rely.</summary>
public sealed class MadeBacktestTests
{
    [Fact]
    public void Made_OfOneSeed_IsTheSameTwice() => MadeBacktest.Of(new MadeCompany()).Rows.ShouldBe(MadeBacktest.Of(new MadeCompany()).Rows);

    [Fact]
    public void Made_WithTheTrueWeights_RanksAndStandsInOrder()
    {
        var made = MadeBacktest.Of(new MadeCompany { Missing = 0.1 });

        made.Rows.Zip(made.Rows.Skip(1)).ShouldAllBe(pair => pair.First.AsOf < pair.Second.AsOf || (pair.First.AsOf == pair.Second.AsOf && pair.First.Account < pair.Second.Account));
        made.Rows.GroupBy(row => row.Account).ShouldAllBe(rows => rows.Count(row => row.Left) <= 1);
        var scored = made.Rows.Where(row => row.Score is not null).ToList();
        Auc.Of([.. scored.Select(row => -row.Score!.Value)], [.. scored.Select(row => row.Left)]).Value.ShouldBeGreaterThan(0.6);
        made.Measures.ShouldAllBe(measure => measure.States.ToArray().Contains(NodeState.Missing) && measure.Points.Length == made.Rows.Count);
    }
}
