using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Diagnostics;

namespace Hale.Tests.Metrics;

public sealed class ContactMetricsTests
{
    private const string People =
        """
        sources:
          people:
            files: data/people.csv
            known: when_occurred
            contacts: { account: account_id, id: user_id, name: full_name }
            attributes: { role: text, visits: number, admin: boolean }
            valid_from: undated
        """;

    [Fact]
    public void Contacts_ConditionWindowAndEvents_AreRead()
    {
        var metrics = Read("""
            metrics:
              people: { contacts: all, label: People }
              champions: { contacts: 'role == "champion" and (name is missing or name != "Ann") and contact != "u1"' }
              admins: { contacts: admin, seen: 90d, of: login, young: partial }
              ever: { contacts: visits > 2, seen: all }
              monthly: { contacts: all, seen: { calendar: month } }
            """).OfType<Metric.ContactsMetric>().ToDictionary(metric => metric.Name);

        (metrics["people"].Label, metrics["people"].Kind, metrics["people"].Where, metrics["people"].Seen).ShouldBe(("People", ValueKind.Number, null, null));
        metrics["champions"].Where!.ToString().ShouldBe("role == \"champion\" and (name is missing or name != \"Ann\") and contact != \"u1\"");
        (metrics["admins"].Seen!.Window, metrics["admins"].Young).ShouldBe((Window.Of(90, WindowUnit.Day), YoungPolicy.Partial));
        metrics["admins"].Seen!.Events.ShouldBe(["login"]);
        metrics["ever"].Seen.ShouldNotBeNull().Window.ShouldBeNull();
        metrics["monthly"].Seen!.Window.ShouldBeOfType<Window.Calendar>();
    }

    [Fact]
    public void TopContacts_ShareAndSilence_AreRead()
    {
        var metrics = Read("""
            metrics:
              concentration: { top_contacts: 3, window: 28d, unit: percent }
              gone_quiet: { top_contacts: 5, of: login, window: 28d before 14d, as: silent, quiet: 14d, where: 'contact.role is missing or contact.role != "bot"' }
              trend: { change: concentration }
            """).ToDictionary(metric => metric.Name);

        var share = metrics["concentration"].ShouldBeOfType<Metric.EventMetric>();
        (share.Aggregate, share.Top, share.Quiet).ShouldBe((EventAggregate.TopShare, 3, null));
        var silent = metrics["gone_quiet"].ShouldBeOfType<Metric.EventMetric>();
        (silent.Aggregate, silent.Top, silent.Quiet).ShouldBe((EventAggregate.TopSilent, 5, Window.Of(14, WindowUnit.Day)));
        silent.Selection.Where!.ToString().ShouldBe($"{FactColumns.OfContact}role is missing or {FactColumns.OfContact}role != \"bot\"");
    }

    [Theory]
    [InlineData("{ contacts: rol == \"lead\" }", "HALE3002", "did you mean `role`?")]
    [InlineData("{ contacts: name }", "HALE4", "a text")]
    [InlineData("{ contacts: role != \"lead\" }", "HALE4", "is missing or")]
    [InlineData("{ contacts: all, of: login }", "HALE2002", "seen: 90d")]
    [InlineData("{ contacts: all, young: partial }", "HALE2002", "remove `young`")]
    [InlineData("{ contacts: all, seen: 9 days }", "HALE2009", "is not a window")]
    [InlineData("{ contacts: all, window: 28d }", "HALE2001", "`window` is not a key")]
    [InlineData("{ count: login, window: 7d, where: contact.rol == \"lead\" }", "HALE3002", "did you mean `contact.role`?")]
    [InlineData("{ count: login, window: 7d, where: contact.role != \"lead\" }", "HALE4", "contact.role is missing or")]
    [InlineData("{ count: login, window: 7d, where: contact.visits == \"lead\" }", "HALE4", "`contact.visits` is a number")]
    [InlineData("{ top_contacts: 0, window: 28d }", "HALE2", "a whole number from 1 to 1000")]
    [InlineData("{ top_contacts: 1.5, window: 28d }", "HALE2", "a whole number from 1 to 1000")]
    [InlineData("{ top_contacts: 3 }", "HALE2002", "needs `window`")]
    [InlineData("{ top_contacts: 3, window: 28d, as: silent }", "HALE2002", "quiet: 14d")]
    [InlineData("{ top_contacts: 3, window: 28d, quiet: 14d }", "HALE2006", "add `as: silent`")]
    [InlineData("{ top_contacts: 3, window: 28d, young: scale }", "HALE2006", "only counts and sums")]
    public void Kind_WhatMeansNothing_IsReported(string metric, string id, string says)
    {
        using var project = Project($"metrics:\n  a: {metric}");
        var found = Problems(project).ShouldHaveSingleItem();
        found.Id.ShouldStartWith(id);
        $"{found.Message} | {found.Fix}".ShouldContain(says);
    }

    [Theory]
    [InlineData("top_contacts: 3, window: 28d, as: silent, quiet: 7d", "looks at the time up to the moment")]
    [InlineData("contacts: all, seen: 28d", "counts the contacts of the moment")]
    [InlineData("contacts: all", "reads no events")]
    public void Trend_OfWhatBelongsToTheMoment_IsReported(string metric, string says)
    {
        using var project = Project($"metrics:\n  a: {{ {metric} }}\n  b: {{ change: a }}");
        Problems(project).ShouldHaveSingleItem().Message.ShouldContain(says);
    }

    [Fact]
    public void Exclude_EventsByTheirContact_IsRead()
    {
        using var project = Project("metrics:\n  a: { contacts: all }")
            .With("hale.yaml", "project: Acme\ntime_zone: Europe/Berlin\nexclude: { events: { staff: 'contact.role == \"staff\"' } }\n");
        project.Load().Project!.Population.ExcludedEvents.ShouldHaveSingleItem().Condition.ToString().ShouldBe("contact.role == \"staff\"");
    }

    private static IReadOnlyList<Metric> Read(string metrics)
    {
        using var project = Project(metrics);
        var load = project.Load();
        load.Diagnostics.Where(found => found.Severity == Severity.Error).ShouldBeEmpty();
        return load.Project!.Metrics;
    }

    // No score reads the metrics of these tests, which is a warning.
    private static List<Diagnostic> Problems(TestProject project) => [.. project.Load().Diagnostics.Where(found => found.Severity == Severity.Error)];

    private static TestProject Project(string metrics) => TestProject.Sound().With("sources/people.yaml", People).With("metrics/b.yaml", metrics);
}
