using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Contracts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Tests.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Contracts;

/// <summary>How contracts stand at a moment, and since when.</summary>
public sealed class ContractJudgeTests
{
    private static readonly ContractRule Unique = new ContractRule.OfColumn("id", new ColumnTest.Unique(), new ContractLimits(ContractLimit.Any, ContractLimit.Any), null);

    [Theory]
    [InlineData(0.5, ContractState.Passed)]
    [InlineData(1, ContractState.Passed)]
    [InlineData(1.5, ContractState.Warned)]
    [InlineData(3, ContractState.Warned)]
    [InlineData(3.1, ContractState.Broken)]
    public void Freshness_OfAnAge_StandsByItsLimits(double days, ContractState state)
    {
        var verdict = Judge(Source(new SourceContract([]) { Freshness = new FreshnessContract(1, 3, null) }), Reach(steps: [DaysBefore(days)])).At(PlanBuilder.T).ShouldHaveSingleItem();
        verdict.State.ShouldBe(state);
        verdict.Outages.Count.ShouldBe(state == ContractState.Broken ? 1 : 0);
    }

    [Fact]
    public void Freshness_OfNothingKnownThen_IsNotJudged() =>
        Judge(Source(new SourceContract([]) { Freshness = new FreshnessContract(1, 3, null) }), Reach(steps: [DaysBefore(-2)])).At(PlanBuilder.T)[0].State.ShouldBe(ContractState.NotJudged);

    [Theory]
    [InlineData(10, 10, 10, 10, 10, ContractState.Passed)]
    [InlineData(10, 10, 10, 10, 5, ContractState.Warned)]
    [InlineData(10, 10, 10, 10, 2, ContractState.Broken)]
    [InlineData(10, 10, 10, 10, 0, ContractState.Broken)]
    [InlineData(10, 10, 10, 10, 50, ContractState.Broken)]
    [InlineData(1, 10, 100, 10, 5, ContractState.Warned)]
    [InlineData(0, 0, 0, 0, 5, ContractState.NotJudged)]
    [InlineData(0, 0, 0, 10, 5, ContractState.NotJudged)]
    public void Volume_OfTheSameWeekday_IsComparedWithTheirMedian(int one, int two, int three, int four, int today, ContractState state)
    {
        var contract = new VolumeContract(4, null) { WarnBelow = 0.6m, ErrorBelow = 0.3m, ErrorAbove = 3 };
        var last = new DateOnly(2024, 5, 30);
        var rows = new[] { (28, one), (21, two), (14, three), (7, four), (0, today) }.Where(day => day.Item2 > 0).ToDictionary(day => last.AddDays(-day.Item1), day => (long)day.Item2);
        VolumeDays.Judge(contract, rows, last).Last().State.ShouldBe(state);
    }

    [Fact]
    public void Volume_OfALevelThatLasts_BecomesTheUsualOne()
    {
        var contract = new VolumeContract(2, null) { ErrorBelow = 0.5m };
        var first = new DateOnly(2024, 1, 1);
        var rows = Enumerable.Range(0, 150).ToDictionary(day => first.AddDays(day), day => day < 60 ? 100L : 10L);
        var days = VolumeDays.Judge(contract, rows, first.AddDays(149));
        days[70].State.ShouldBe(ContractState.Broken);
        days[^1].State.ShouldBe(ContractState.Passed);
        days[^1].Usual.ShouldBe(10);
    }

    [Fact]
    public void Volume_OfADayThatIsNotComplete_IsNotJudged()
    {
        var contract = new SourceContract([]) { Volume = new VolumeContract(2, null) { ErrorBelow = 0.5m } };
        var days = Enumerable.Range(1, 40).Select(day => new DayRows(new DateOnly(2024, 5, 31).AddDays(-day), DaysBefore(day), 10)).Append(new DayRows(new DateOnly(2024, 5, 31), DaysBefore(0.9), 1)).ToList();
        var reach = Reach(steps: [DaysBefore(0.9)]) with { Days = days, LastImport = DaysBefore(0.5) };
        Judge(Source(contract), reach).At(PlanBuilder.T)[0].State.ShouldBe(ContractState.Passed);
        Judge(Source(contract), reach with { LastImport = PlanBuilder.T }).At(PlanBuilder.T)[0].State.ShouldBe(ContractState.Broken);
    }

    [Fact]
    public void Rule_OfAnotherMeaning_IsNotJudged() =>
        Judge(Source(new SourceContract([Unique])), Reach() with { Findings = [Finding(5, 1) with { Meaning = "another" }] }).At(PlanBuilder.T)[0].State.ShouldBe(ContractState.NotJudged);

    [Theory]
    [InlineData(null, MissingReason.Stale)]
    [InlineData(ContractEffect.SourceGap, MissingReason.SourceGap)]
    [InlineData(ContractEffect.Nothing, MissingReason.None)]
    public void Count_OfABrokenRule_IsMissingAsItSays(ContractEffect? then, MissingReason missing) =>
        Value(Source(new SourceContract([Unique with { Effect = then }])), [Finding(5, 1)]).Missing.ShouldBe(missing);

    [Fact]
    public void Count_ThatIgnoresGaps_IgnoresContracts()
    {
        var metric = PlanBuilder.Count("m", "login", PlanBuilder.Days28);
        Value(Source(new SourceContract([Unique])), [Finding(5, 1)], metric with { Selection = metric.Selection with { IgnoresGaps = true } }).Number.ShouldBe(3);
    }

    /// <summary>What imports found later changes nothing, and of what they found before only the last counts.</summary>
    [Fact]
    public void Value_AtAMoment_DependsOnTheLastFindingKnownThen() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.ListOf(Gen.Choose(-20, 20).SelectMany(day => Gen.Choose(0, 2).Select(failing => (day, failing)))).ToArbitrary(), drawn =>
        {
            var findings = drawn.DistinctBy(one => one.day).Select(one => Finding(one.day, one.failing)).ToList();
            var known = findings.Where(finding => finding.KnownAt <= PlanBuilder.T).ToList();
            var source = Source(new SourceContract([Unique]));
            var expected = known.MaxBy(finding => finding.KnownAt) is { Failing: > 0 } ? MissingReason.Stale : MissingReason.None;
            return Value(source, findings).Missing == expected && Value(source, known).Missing == expected && Value(source, [.. findings.AsEnumerable().Reverse()]).Missing == expected;
        }));

    private static Value Value(SourceDefinition source, IReadOnlyList<ContractFinding> findings, Core.Metrics.Metric? metric = null)
    {
        var plan = PlanBuilder.Plan([metric ?? PlanBuilder.Count("m", "login", PlanBuilder.Days28)], source);
        var batch = PlanBuilder.Row(plan, columns => columns[0].Set(3), DaysBefore(1000));
        return new MetricFinisher(plan, [Reach(steps: [DaysBefore(0.01)]) with { Findings = findings }]).Finish(batch)["m"][0];
    }

    private static ContractFinding Finding(int daysBefore, int failing) => new(Unique.Name, Unique.Meaning, DaysBefore(daysBefore), failing, 10, string.Empty, []);

    private static ContractJudge Judge(SourceDefinition source, SourceReach reach) => new([source], [reach], ProjectZone.Utc);

    private static SourceDefinition Source(SourceContract contract) => PlanBuilder.Source("usage", "login") with { Contract = contract };

    private static SourceReach Reach(params Instant[] steps) => PlanBuilder.Reach("usage", new Instant(PlanBuilder.T.Micros - 1)) with { Steps = [.. steps.Select(step => new ReachStep(step, step))] };

    private static Instant DaysBefore(double days) => new(PlanBuilder.T.Micros - (long)(days * Instant.MicrosPerDay));
}
