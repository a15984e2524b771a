using Hale.Core.Expressions;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;

namespace Hale.Engine.Tests.Populations;

public sealed class PopulationSplitTests
{
    private static readonly Reference Subscribed = new("subscribed", ValueKind.Boolean, true);
    private static readonly NamedCondition Big = new("big", new Comparison(ComparisonOperator.Greater, new Reference("seats", ValueKind.Number, true), new NumberLiteral(100)));
    private static readonly NamedCondition Named = new("named", new MissingTest(new Reference("owner", ValueKind.Text, true), true));

    [Fact]
    public void Divide_Everyone_IsTheBatchItself()
    {
        var batch = Batch();
        var (inside, leftOut) = new PopulationSplit(Population.Everyone).Divide(batch);
        inside.ShouldBeSameAs(batch);
        leftOut.ShouldBeEmpty();
    }

    [Fact]
    public void Divide_SomeLeftOut_KeepsTheOthersInTheirRows()
    {
        var (inside, leftOut) = new PopulationSplit(new Population(Subscribed, [Big, Named], [])).Divide(Batch());

        leftOut.ShouldBe([new LeftOutAccount("b", null), new LeftOutAccount("c", "big"), new LeftOutAccount("e", "named"), new LeftOutAccount("f", null)]);
        inside.Values.Accounts.ShouldBe(["a", "d"]);
        inside.AsOf.ShouldBe([new Instant(0), new Instant(3)]);
        inside.Exists.ShouldBe([true, false]);
        inside.Values["seats"].Missing.ToArray().ShouldBe([MissingReason.None, MissingReason.NoData]);
        inside.Values["seats"][0].ShouldBe(Value.Of(10.0));
        inside.Values["subscribed"][1].ShouldBe(Value.Of(true));
        inside.Values["owner"][0].ShouldBe(Value.MissingFor(MissingReason.NoData));
    }

    [Fact]
    public void Tally_WhatWasLeftOut_IsCountedByNameAlsoWhereItIsNone()
    {
        var population = new Population(Subscribed, [Big, Named], []);
        var tally = new PopulationTally(population);
        tally.Add([new LeftOutAccount("a", null), new LeftOutAccount("b", "named"), new LeftOutAccount("c", "named")]);
        tally.Outside.ShouldBe(1);
        tally.Excluded.ShouldBe([new("big", 0), new("named", 2)]);
        tally.Count.ShouldBe(3);
    }

    private static MetricBatch Batch()
    {
        MissingReason[] no = [MissingReason.None, MissingReason.None, MissingReason.None, MissingReason.NoData, MissingReason.None, MissingReason.None];
        MissingReason[] owner = [MissingReason.NoData, MissingReason.NoData, MissingReason.None, MissingReason.NoData, MissingReason.None, MissingReason.NoData];
        MissingReason[] subscribed = [MissingReason.None, MissingReason.None, MissingReason.None, MissingReason.None, MissingReason.None, MissingReason.TooYoung];
        var values = new ValueTable(["a", "b", "c", "d", "e", "f"], new Dictionary<string, ValueColumn>
        {
            ["subscribed"] = new BooleanColumn([true, false, false, true, true, true], subscribed),
            ["seats"] = new NumberColumn([10, 10, 200, 500, 10, 10], no),
            ["owner"] = new TextColumn([null, null, "x", null, "y", null], owner),
        });
        return new MetricBatch([.. Enumerable.Range(0, 6).Select(index => new Instant(index))], [true, true, true, false, true, true], values);
    }
}
