using Hale.Core.Definitions;
using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Tests.Validation;

public sealed class ValidationReaderTests
{
    private const string Terms = "sources:\n  terms: { files: terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, end: { date: end } } }\n";

    [Fact]
    public void Validation_EveryKey_IsRead()
    {
        var rules = Read(
            """
            observe: { every: week, horizon: 3mo }
            lead: [30d, 0d, 2w]
            from: 2024-01-31
            to: 2024-12-31
            among: logins > 0
            headroom: [logins, days_quiet, is_active]
            segments: plan
            capacity: 5%
            origins: [2024-08-01, 2024-06-01]
            lock_box: 3mo
            undated: use
            plays: [login]
            held_out: is_active
            """);

        rules.Schedule.ShouldBe(new ObservationSchedule.Closes(CalendarUnit.Week, new Period(3, WindowUnit.Month)) { WeekStarts = DayOfWeek.Sunday, FirstMonth = 2 });
        rules.LeadDays.ShouldBe([0, 14, 30]);
        (rules.From, rules.To).ShouldBe((new DateOnly(2024, 1, 31), new DateOnly(2024, 12, 31)));
        (rules.Among!.ToString(), rules.HeldOut!.ToString()).ShouldBe(("logins > 0", "is_active"));
        rules.Headroom.ShouldBe(["logins", "days_quiet", "is_active"]);
        rules.Segments.ShouldBe(["plan"]);
        rules.Capacity.ShouldBe(0.05);
        rules.Origins.ShouldBe([new DateOnly(2024, 6, 1), new DateOnly(2024, 8, 1)]);
        rules.LockBox.ShouldBe(new Period(3, WindowUnit.Month));
        (rules.HasLockBox, rules.UsesUndated, Read("lock_box: none").HasLockBox).ShouldBe((true, true, false));
        rules.Plays.ShouldBe(["login"]);
        rules.Metrics.ShouldBe(["days_quiet", "is_active", "logins", "plan"]);
    }

    [Theory]
    [InlineData("observe: renewals")]
    [InlineData("observe: { lives: 1mo }")]
    [InlineData("observe: { every: quarter }")]
    public void Validation_EachSchedule_IsRead(string text) => Read(text).Schedule.Match(closes => $"{closes.Every} {closes.Horizon}", _ => "renewals", lives => $"{lives.Every}")
        .ShouldBe(text.Contains("every", StringComparison.Ordinal) ? "Quarter 90d" : text.Contains("lives", StringComparison.Ordinal) ? "1mo" : "renewals");

    [Fact]
    public void Validation_WithoutALockBox_KeepsNothingBack() => (Read("lock_box: none").HasLockBox, Read("lock_box: none").LockBox).ShouldBe((false, null));

    [Fact]
    public void Validation_NotWritten_IsTheUsual()
    {
        using var project = TestProject.Sound();
        project.Load().Project!.Validation.ShouldBe(ValidationRules.Usual);
    }

    [Fact]
    public void Validation_WhateverItSays_IsNoPartOfTheHash() => Hash("observe: renewals").ShouldBe(Hash("lead: 30d\ncapacity: 5%\nheadroom: logins"));

    [Fact]
    public void Metric_ThatOnlyValidationReads_IsUsed()
    {
        using var project = Project("headroom: extra").With("metrics/extra.yaml", "metrics:\n  extra: { count: login, window: 7d }\n");
        project.Load().Diagnostics.ShouldBeEmpty();
    }

    private static ValidationRules Read(string validation)
    {
        using var folder = Project(validation);
        var load = folder.Load();
        load.Diagnostics.ShouldBeEmpty();
        return load.Project!.Validation;
    }

    private static string Hash(string validation)
    {
        using var folder = Project(validation);
        var project = folder.Load().Project!;
        return CanonicalDefinition.Of(project.Scores[0], project).Hash;
    }

    private static TestProject Project(string validation) => TestProject.Sound().With("sources/terms.yaml", Terms).With(
        "hale.yaml",
        $"project: Acme\ntime_zone: Europe/Berlin\nweek_starts: sunday\nfiscal_year: {{ starts: february }}\nlifecycle: {{ grace: 30d }}\nvalidation:\n  {validation.ReplaceLineEndings("\n  ")}\n");
}
