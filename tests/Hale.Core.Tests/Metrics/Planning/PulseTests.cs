using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

/// <summary>Values that people enter: which count, for how long, and what is said of them.</summary>
public sealed class PulseTests
{
    private static readonly Metric.SeriesMetric Mood = new("mood", "Mood", Unit.None, ValueKind.Text, "mood")
    {
        Pulse = new Pulse(new PulseLevels.Words(["red", "green"])), Expires = new Expiry(90, new Dictionary<string, decimal?> { ["red"] = 30 }),
    };

    private static readonly SourceDefinition Points = PlanBuilder.Source("points", "login") with
    {
        Mapping = new RowMapping.LongSeries("account", new TimeColumn("day", ByDay: true), "name", "value"),
    };

    [Theory]
    [InlineData("red", 30, MissingReason.None, "since 2024-05-02, 30 days old")]
    [InlineData("red", 31, MissingReason.Stale, "red since 2024-05-01, 31 days old; it counts for 30 days")]
    [InlineData("green", 31, MissingReason.None, "since 2024-05-01, 31 days old")]
    [InlineData("green", 91, MissingReason.Stale, "green since 2024-03-02, 91 days old; it counts for 90 days")]
    [InlineData("blue", 1, MissingReason.Error, "blue is none of its values")]
    public void Value_OfAnAge_CountsAsLongAsItsExpirySays(string value, int days, MissingReason missing, string note)
    {
        var table = Finish(Mood, value, days);
        table["mood"][0].Missing.ShouldBe(missing);
        table.Notes["mood"](0).ShouldBe(note);
    }

    [Fact]
    public void Expired_KeepsTheLastValueKnown()
    {
        var freshness = Finish(Mood, "red", 40)["mood"].Freshness!;
        freshness.KnownAt(0).Text.ShouldBe("red");
        freshness.AgeAt(0).ShouldBe(40);
        freshness.OverdueAt(0).ShouldBe(10);
    }

    [Theory]
    [InlineData(20, 10, MissingReason.Stale, "red since 2024-05-12, 20 days old; owner changed on 2024-05-22")]
    [InlineData(10, 20, MissingReason.None, "since 2024-05-22, 10 days old")]
    [InlineData(10, 10, MissingReason.None, "since 2024-05-22, 10 days old")]
    public void Reset_ByALaterChange_MakesItStale(int days, int change, MissingReason missing, string note)
    {
        var table = Finish(Mood with { Pulse = Mood.Pulse! with { Reset = "owner" } }, "red", days, changed: change);
        table["mood"][0].Missing.ShouldBe(missing);
        table.Notes["mood"](0).ShouldBe(note);
    }

    [Theory]
    [InlineData(2, MissingReason.NoResponse)]
    [InlineData(0, MissingReason.NotAsked)]
    public void Silence_OfWhoWasAsked_IsNoResponse(int questions, MissingReason missing) => Finish(Asked, null, 0, questions)["mood"][0].Missing.ShouldBe(missing);

    [Fact]
    public void Answer_TooOld_IsStaleThoughAskedAgain() => Finish(Asked, "green", 100, questions: 1)["mood"][0].Missing.ShouldBe(MissingReason.Stale);

    [Fact]
    public void Silence_WhereTheQuestionsDoNotReach_IsASourceGap() => Finish(Asked, null, 0, lastQuestion: 5)["mood"][0].Missing.ShouldBe(MissingReason.SourceGap);

    [Fact]
    public void Words_OfWhoEnteredIt_StandInTheNote()
    {
        var source = Points with { Mapping = ((RowMapping.LongSeries)Points.Mapping) with { Author = "by", Note = "why" } };
        Finish(Mood, "green", 12, source: source).Notes["mood"](0).ShouldBe("since 2024-05-20, 12 days old, by Ann: “They call back”");
    }

    [Theory]
    [InlineData(0, MissingReason.None, "since 2024-05-20, 12 days old, by Ann: “They call back”")]
    [InlineData(3, MissingReason.Stale, "green since 2024-05-20, 12 days old, by Ann: “They call back”; entered to count until 2024-05-28")]
    public void Entry_OfAPerson_CountsUntilWhatWasSaid(int daysOver, MissingReason missing, string note)
    {
        var table = Finish(Mood, "green", 12, people: true, until: daysOver);
        table["mood"][0].Missing.ShouldBe(missing);
        table.Notes["mood"](0).ShouldBe(note);
    }

    [Fact]
    public void Plan_WithoutPeople_AsksNothingOfThem()
    {
        var plan = MetricPlan.For([Mood], null, [Points], ProjectZone.Utc);

        plan.SourceNames.ShouldBe(["points"]);
        plan.WithPeople().SourceNames.ShouldBe(["@people", "points"]);
        plan.WithPeople().WithPeople().Aggregations.Select(aggregation => aggregation.Column).ShouldBe([FactColumns.Text, FactColumns.Text, FactColumns.Author, FactColumns.Until, FactColumns.Note], ignoreOrder: true);
        plan.Aggregations.Select(aggregation => aggregation.Column).ShouldBe([FactColumns.Text, FactColumns.Text]);
    }

    [Theory]
    [InlineData(20, 5, 0, false, MissingReason.SourceGap)]
    [InlineData(20, 5, 0, true, MissingReason.None)]
    [InlineData(3, 5, 0, false, MissingReason.None)]
    [InlineData(20, 5, 2, false, MissingReason.None)]
    public void Outage_WhileItLasts_HidesThatANewPointCame(int days, int from, int until, bool ignored, MissingReason missing)
    {
        var outage = new Outage(DaysBefore(from), until == 0 ? null : DaysBefore(until), "moved house", "since then");
        var table = Finish(Mood with { IgnoresGaps = ignored }, "green", days, source: Points with { Outages = [outage] });
        table["mood"][0].Missing.ShouldBe(missing);
        table["mood"].Freshness!.KnownAt(0).Text.ShouldBe("green");
        (table.Notes["mood"](0)?.EndsWith("; points has been down since then: moved house", StringComparison.Ordinal)).ShouldBe(missing == MissingReason.SourceGap);
    }

    private static Metric.SeriesMetric Asked => Mood with { Asked = new EventSelection(["login"], Window.Of(90, WindowUnit.Day), null) };

    private static Instant DaysBefore(int days) => new(PlanBuilder.T.Micros - (days * Instant.MicrosPerDay));

    private static ValueTable Finish(Metric.SeriesMetric metric, string? value, int days, int questions = 0, int? changed = null, int lastQuestion = 0, SourceDefinition? source = null, bool people = false, int until = 0)
    {
        var declared = MetricPlan.For([metric], null, [source ?? Points, PlanBuilder.Source("usage", "login")], ProjectZone.Utc);
        var plan = people ? declared.WithPeople() : declared;
        var batch = PlanBuilder.Row(plan, columns =>
        {
            foreach (var (aggregation, column) in plan.Aggregations.Zip(columns))
            {
                Fill(aggregation, column, value, days, questions, changed, until);
            }
        });
        return new MetricFinisher(plan, [PlanBuilder.Reach("usage", new Instant(DaysBefore(lastQuestion).Micros - 1))]).Finish(batch);
    }

    private static void Fill(Aggregation aggregation, RawColumn column, string? value, int days, int questions, int? changed, int until)
    {
        switch (aggregation.Function)
        {
            case AggregateFunction.Count: column.Set(questions); break;
            case AggregateFunction.LastChange when changed is { } change: column.Set(DaysBefore(change).Micros); break;
            case AggregateFunction.LastTime when value is not null: column.Set(DaysBefore(days).Micros); break;
            case AggregateFunction.Last when aggregation.Column == FactColumns.Until: column.Set(DaysBefore(until).Micros); break;
            case AggregateFunction.Last when value is not null:
                column.Present[0] = true;
                column.Texts[0] = aggregation.Column switch { "source" => "points", "author" => "Ann", "note" => "They call back", _ => value };
                break;
            default: break;
        }
    }
}
