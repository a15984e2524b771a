using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Projects;

public sealed class ProjectLoaderTests
{
    [Fact]
    public void Load_SoundProject_HasNoDiagnostics()
    {
        using var folder = TestProject.Sound();
        var load = folder.Load();
        load.Diagnostics.ShouldBeEmpty();
        var project = load.Project.ShouldNotBeNull();
        (project.Name, project.Folder, project.Zone.Name, project.AccountsFromEvents).ShouldBe(("Acme", folder.Folder, "Europe/Berlin", false));
    }

    [Fact]
    public void Load_AccountSource_KeepsEveryKey()
    {
        var crm = Sound().Sources[0];
        crm.Format.ShouldBe(new FileFormat.Csv(','));
        crm.Known.ShouldBe(new KnownRule.WhenOccurred());
        crm.Reach.ShouldBe(new ReachRule.LastRow());
        var accounts = crm.Mapping.ShouldBeOfType<RowMapping.Accounts>();
        (accounts.Id, accounts.NameColumn, accounts.Start, accounts.End).ShouldBe(("account_id", "name", new TimeColumn("signup", true), null));
        accounts.ValidFrom.ShouldBe(new ValidFromRule.AccountStart());
        accounts.Attributes.Select(column => column.Attribute).ShouldBe(["active", "plan", "renewal", "seats"]);
    }

    [Fact]
    public void Load_SourcesOfOtherKinds_AreRead()
    {
        using var folder = TestProject.Sound().With("sources/c.yaml", """
            sources:
              wide: { files: a.tsv.gz, known: seen_at, complete: 2024-12-31, zone: UTC, series: { account: a, date: d } }
              long: { files: a, format: csv, delimiter: "\t", known: at_import, series: { account: a, time: t, name: n, value: v } }
              rows: { files: a.PARQUET, known: at_import, events: { account: a, event: { column: e }, date: d } }
            """);
        var sources = folder.Load().Project.ShouldNotBeNull().Sources;
        sources.Select(source => source.Name).ShouldBe(["crm", "long", "rows", "usage", "wide"]);
        sources[1].Format.ShouldBe(new FileFormat.Csv('\t'));
        sources[1].Mapping.ShouldBe(new RowMapping.LongSeries("a", new TimeColumn("t", false), "n", "v"));
        sources[2].Format.ShouldBe(new FileFormat.Parquet());
        sources[2].Mapping.ShouldBeOfType<RowMapping.Events>().Event.ShouldBe(new EventName.FromColumn("e"));
        sources[4].Format.ShouldBe(new FileFormat.Csv('\t'));
        sources[4].Known.ShouldBe(new KnownRule.FromColumn("seen_at"));
        sources[4].Reach.ShouldBe(new ReachRule.Until(new DateOnly(2024, 12, 31)));
        sources[4].Mapping.ShouldBe(new RowMapping.WideSeries("a", new TimeColumn("d", true)));
    }

    [Fact]
    public void Load_EventNamesFromAColumn_AcceptAnyName()
    {
        using var folder = TestProject.Sound().With("sources/c.yaml", "sources:\n  rows: { files: a.csv, known: at_import, events: { account: a, event: { column: e }, date: d } }")
            .With("metrics/b.yaml", "metrics:\n  a: { count: [zebra, anything], window: 28d }");
        var metric = folder.Load().Project.ShouldNotBeNull().Metrics.Single(metric => metric.Name == "a").ShouldBeOfType<Metric.EventMetric>();
        metric.Selection.Events.ShouldBe(["anything", "zebra"]);
        metric.Selection.Window.ShouldBe(Window.Of(28, WindowUnit.Day));
    }

    [Fact]
    public void Load_MetricKinds_AreRead()
    {
        using var folder = TestProject.Sound().With("metrics/b.yaml", """
            metrics:
              m1: { last: plan }
              m2: { distinct: [contact, day], window: 7d, young: partial }
              m3: { days_since: { attribute: renewal }, unit: days }
              m4: { series: nps, type: text, label: NPS }
              m5: { formula: "coalesce(logins, 0)" }
              m6: { distinct: plan, of: login, window: all, where: 'contact is not missing and event == "login"' }
            """);
        var metrics = folder.Load().Project.ShouldNotBeNull().Metrics.ToDictionary(metric => metric.Name);
        (metrics["m1"].Kind, ((Metric.EventMetric)metrics["m1"]).Selection.Window).ShouldBe((ValueKind.Text, null));
        ((Metric.EventMetric)metrics["m2"]).Young.ShouldBe(YoungPolicy.Partial);
        ((Metric.EventMetric)metrics["m2"]).Aggregate.ShouldBe(EventAggregate.DistinctContactDays);
        metrics["m3"].ShouldBe(new Metric.AttributeMetric("m3", "m3", Unit.Days, ValueKind.Number, "renewal", true));
        metrics["m4"].ShouldBe(new Metric.SeriesMetric("m4", "NPS", Unit.None, ValueKind.Text, "nps"));
        ((Metric.FormulaMetric)metrics["m5"]).Formula.CanBeMissing.ShouldBeFalse();
        ((Metric.EventMetric)metrics["m6"]).Selection.Where!.ToString().ShouldBe("contact is not missing and event == \"login\"");
        ((Metric.EventMetric)metrics["m6"]).Property.ShouldBe("plan");
    }

    [Fact]
    public void Load_Formulas_StandAfterWhatTheyRead()
    {
        using var folder = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  a: { formula: z + y }\n  y: { formula: logins * 2 }\n  z: { formula: y / 2 }\n  b: { series: x }");
        folder.Load().Project.ShouldNotBeNull().Metrics.Select(metric => metric.Name)
            .ShouldBe(["amount", "b", "days_quiet", "is_active", "logins", "plan", "y", "z", "a"]);
    }

    [Fact]
    public void Load_EveryEventWithoutASource_Warns()
    {
        using var folder = new TestProject().With("hale.yaml", "project: Acme\ntime_zone: UTC\n").With("metrics/a.yaml", "metrics:\n  all: { count: all, window: 1d }");
        var load = folder.Load();
        load.Project.ShouldNotBeNull();
        var warning = load.Diagnostics.ShouldHaveSingleItem();
        (warning.Id, warning.Span.ToString()).ShouldBe(("HALE3012", "metrics/a.yaml:2:3"));
    }

    [Fact]
    public void Load_UnquotedCommaBetweenBraces_IsExplained()
    {
        using var folder = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  a: { formula: coalesce(logins, 0) }");
        var problem = folder.Load().Diagnostics[0];
        (problem.Id, problem.Span.ToString()).ShouldBe(("HALE4007", "metrics/b.yaml:2:32"));
        problem.Fix.ShouldContain("between { and } it stands in quotes");
    }

    [Fact]
    public void Load_SeveralProblems_AreSortedByPlace()
    {
        using var folder = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  b: { count: logn, window: x }\n  a: { sum: plan }\n").With("hale.yaml", "x: y");
        var places = folder.Load().Diagnostics.Select(found => (found.Span.File, found.Span.Line, found.Span.Column)).ToList();
        places.Count.ShouldBe(7);
        places.ShouldBe(places.Order());
    }

    private static Core.Projects.Project Sound()
    {
        using var folder = TestProject.Sound();
        return folder.Load().Project.ShouldNotBeNull();
    }
}
