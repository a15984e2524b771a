using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Metrics;

namespace Hale.Tests.Metrics;

public sealed class WrittenValuesTests
{
    private static readonly Instant AsOf = ProjectZone.Utc.StartOfDay(new DateOnly(2025, 1, 1));

    private static readonly Metric Ratio = new Metric.SeriesMetric("use", "use", Unit.Percent, ValueKind.Number, "use");
    private static readonly Metric Renewal = new Metric.AttributeMetric("renewal", "renewal", Unit.Days, ValueKind.Number, "renewal", true);
    private static readonly Metric Plan = new Metric.AttributeMetric("plan", "plan", Unit.None, ValueKind.Text, "plan", false);
    private static readonly Metric Active = new Metric.AttributeMetric("active", "active", Unit.None, ValueKind.Boolean, "active", false);
    private static readonly Metric Mood = new Metric.SeriesMetric("mood", "mood", Unit.None, ValueKind.Text, "mood") { Pulse = new Pulse(new PulseLevels.Words(["red", "yellow", "green"])) };
    private static readonly Metric Rating = new Metric.SeriesMetric("rating", "rating", Unit.None, ValueKind.Number, "rating") { Pulse = new Pulse(new PulseLevels.Range(1, 5)) };
    private static readonly Metric Wait = new Metric.SeriesMetric("wait", "wait", Unit.Hours, ValueKind.Number, "wait");

    public static TheoryData<Metric, string, Value> Values => new()
    {
        { Ratio, "68%", Value.Of(.68) },
        { Ratio, " 0.5 ", Value.Of(.5) },
        { Ratio, "missing", Value.MissingFor(MissingReason.NoData) },
        { Ratio, "missing:source_gap", Value.MissingFor(MissingReason.SourceGap) },
        { Renewal, "2024-12-31", Value.Of(1) },
        { Renewal, "2025-01-11", Value.Of(-10) },
        { Renewal, "2w", Value.Of(14) },
        { Wait, "2d", Value.Of(48) },
        { Plan, "pro", Value.Of("pro") },
        { Active, "Yes", Value.Of(true) },
        { Active, "false", Value.Of(false) },
        { Mood, "green", Value.Of("green") },
        { Rating, "5", Value.Of(5) },
    };

    public static TheoryData<Metric, string, string, string> Refusals => new()
    {
        { Ratio, "much", "`much` is no value of `use`, which is a number", "write a percentage such as `68%`, or `missing`" },
        { Ratio, "missing:stail", "`stail` is no reason why `use` is missing", "did you mean `stale`?" },
        { Renewal, "soon", "which is a number", "a day such as `2024-12-31`" },
        { Active, "perhaps", "which is yes or no", "`yes` or `no`" },
        { Mood, "gren", "`mood` is never `gren`", "did you mean `green`?" },
        { Mood, "blue", "`mood` is never `blue`", "write one of red, yellow, green, or `missing`" },
        { Rating, "6", "`rating` is never `6`", "write one of 1 to 5, or `missing`" },
        { Plan, " ", "no value of `plan`, which is a text", "write a word" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_AValue_IsOfTheMetricsKind(Metric metric, string text, Value value) => Read(metric, text).ShouldBe(new WrittenValue.Read(value));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Read_WhatIsNoValue_SaysWhatToWrite(Metric metric, string text, string problem, string fix)
    {
        var refused = Read(metric, text).ShouldBeOfType<WrittenValue.Refused>();
        refused.Problem.ShouldContain(problem);
        refused.Fix.ShouldContain(fix);
    }

    private static WrittenValue Read(Metric metric, string text) => new WrittenValues(AsOf, ProjectZone.Utc).Read(metric, text);
}
