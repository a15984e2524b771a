using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Projects;

namespace Hale.Tests.Sources;

/// <summary>Sources of subscriptions, outcomes and contacts.</summary>
public sealed class ContractReaderTests
{
    [Fact]
    public void Subscriptions_EveryKey_IsRead()
    {
        var source = Read("""
            subscriptions:
              account: account_id
              id: [contract, line]
              product: product
              start: { date: start_date }
              end: { time: term_end }
              stopped: { date: cancelled_on }
              amount: { column: mrr, per: month }
              currency: currency
              notice: { column: notice_days }
            """);

        var mapping = source.Mapping.ShouldBeOfType<RowMapping.Subscriptions>();
        (mapping.Account, mapping.Product, mapping.Amount, mapping.Months, mapping.Currency, mapping.NoticeDays).ShouldBe(("account_id", "product", "mrr", 1, "currency", "notice_days"));
        mapping.Id.ShouldBe(["contract", "line"]);
        (mapping.Start, mapping.End, mapping.Stopped).ShouldBe((new TimeColumn("start_date", true), new TimeColumn("term_end", false), new TimeColumn("cancelled_on", true)));
        mapping.IsActivity.ShouldBeFalse();
    }

    [Fact]
    public void Subscriptions_WithoutWhatIsOptional_HaveNone()
    {
        var mapping = Read("subscriptions: { account: a, start: { time: s } }").Mapping.ShouldBeOfType<RowMapping.Subscriptions>();

        (mapping.Product, mapping.End, mapping.Stopped, mapping.Amount, mapping.Months, mapping.Currency, mapping.NoticeDays).ShouldBe((null, null, null, null, null, null, null));
        mapping.Id.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("month", 1)]
    [InlineData("quarter", 3)]
    [InlineData("year", 12)]
    [InlineData("term", null)]
    [InlineData("6", 6)]
    [InlineData("1200", 1200)]
    public void Amount_Per_IsANumberOfMonths(string per, int? months) =>
        ((RowMapping.Subscriptions)Read($"subscriptions: {{ account: a, start: {{ date: s }}, amount: {{ column: x, per: {per} }} }}").Mapping).Months.ShouldBe(months);

    [Fact]
    public void FixedValues_StandWhereColumnsCould()
    {
        var source = Read("subscriptions: { account: a, start: { date: s }, currency: { value: EUR }, notice: 30d }");

        source.Rows.Constants.Select(constant => constant.Value).ShouldBe(["EUR", "30"]);
        ((RowMapping.Subscriptions)source.Mapping).NoticeDays.ShouldBe(source.Rows.Constants[1].Name);
    }

    [Fact]
    public void Outcomes_EveryKey_IsRead()
    {
        var mapping = Read("""
            outcomes:
              account: account_id
              id: churn_id
              outcome: { column: kind, values: { Cancelled: churned, "Card failed": churned_involuntary } }
              date: churn_date
              effective: { date: last_day }
              amount: refund
              currency: { value: usd }
              reason: reason_code
            """).Mapping.ShouldBeOfType<RowMapping.Outcomes>();

        (mapping.Account, mapping.Time, mapping.Effective, mapping.Amount, mapping.Reason).ShouldBe(("account_id", new TimeColumn("churn_date", true), new TimeColumn("last_day", true), "refund", "reason_code"));
        mapping.Id.ShouldBe(["churn_id"]);
        var rule = mapping.Outcome.ShouldBeOfType<OutcomeRule.FromColumn>();
        (rule.Column, string.Join(", ", rule.Words.OrderBy(word => word.Key).Select(word => $"{word.Key} is {word.Value}"))).ShouldBe(("kind", "Cancelled is Churned, Card failed is ChurnedInvoluntary"));
    }

    [Fact]
    public void Outcome_FixedOrInHalesWords_IsRead()
    {
        ((RowMapping.Outcomes)Read("outcomes: { account: a, outcome: ended_by_us, time: t }").Mapping).Outcome.ShouldBe(new OutcomeRule.Fixed(OutcomeKind.EndedByUs));
        ((RowMapping.Outcomes)Read("outcomes: { account: a, outcome: { column: kind }, time: t }").Mapping).Outcome
            .ShouldBeOfType<OutcomeRule.FromColumn>().Words.Keys.Order(StringComparer.Ordinal).ShouldBe(
                ["churned", "churned_involuntary", "contracted", "converted", "ended_by_us", "expanded", "merged", "paused", "reactivated", "renewed", "wound_up"]);
    }

    [Fact]
    public void Contacts_EveryKey_IsRead()
    {
        var mapping = Read("""
            contacts: { account: account_id, id: user_id, name: full_name, start: { date: created }, end: { time: gone } }
            attributes: { role: text, admin: { column: is_admin, type: boolean }, logins: number }
            valid_from: contact_start
            """).Mapping.ShouldBeOfType<RowMapping.Contacts>();

        (mapping.Account, mapping.Id, mapping.NameColumn, mapping.Start, mapping.End).ShouldBe(("account_id", "user_id", "full_name", new TimeColumn("created", true), new TimeColumn("gone", false)));
        mapping.Attributes.ShouldBe([new PropertyColumn("admin", "is_admin", ValueKind.Boolean), new PropertyColumn("logins", "logins", ValueKind.Number), new PropertyColumn("role", "role", ValueKind.Text)]);
        mapping.ValidFrom.ShouldBe(new ValidFromRule.AccountStart());
    }

    [Fact]
    public void Facts_OfOneRow_MayBeOfAllKinds()
    {
        using var project = TestProject.Sound().With("sources/more.yaml", """
            sources:
              crm_export:
                files: more.csv
                known: at_import
                facts:
                  term: { subscriptions: { account: a, start: { date: s } }, checks: { odd: end < start } }
                  lost: { optional: true, outcomes: { account: a, outcome: churned, date: e } }
                  owner: { contacts: { account: a, id: c }, attributes: { role: text }, valid_from: undated }
            """);

        var load = project.Load();

        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Sources.Select(source => source.Name)
            .ShouldBe(["crm_export.term", "crm_export.lost", "crm_export.owner", "crm", "usage"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("subscriptions: { start: { date: s } }", "HALE2002", "needs `account`")]
    [InlineData("subscriptions: { account: a }", "HALE2002", "needs `start`")]
    [InlineData("subscriptions: { account: a, start: s }", "HALE2003", "`start` says whether")]
    [InlineData("subscriptions: { account: a, start: { date: s }, stop: { date: e } }", "HALE2001", "`stop` is not a key")]
    [InlineData("subscriptions: { account: a, start: { date: s }, amount: mrr }", "HALE2003", "`amount` says for which period")]
    [InlineData("subscriptions: { account: a, start: { date: s }, amount: { column: mrr } }", "HALE2002", "`amount` needs `per`")]
    [InlineData("subscriptions: { account: a, start: { date: s }, amount: { per: month } }", "HALE2002", "`amount` needs `column`")]
    [InlineData("subscriptions: { account: a, start: { date: s }, amount: { column: mrr, per: week } }", "HALE2006", "`per` is `week`")]
    [InlineData("subscriptions: { account: a, start: { date: s }, amount: { column: mrr, per: 0 } }", "HALE2006", "`per` is `0`")]
    [InlineData("subscriptions: { account: a, start: { date: s }, currency: { value: Euro } }", "HALE6006", "`Euro` is not a currency")]
    [InlineData("subscriptions: { account: a, start: { date: s }, notice: 30 }", "HALE2003", "`notice` is a number of days")]
    [InlineData("subscriptions: { account: a, start: { date: s }, notice: notice_days }", "HALE2003", "`notice` is a number of days")]
    [InlineData("subscriptions: { account: a, start: { date: s }, notice: { days: x } }", "HALE2002", "`notice` needs `column`")]
    [InlineData("outcomes: { account: a, date: d }", "HALE2002", "needs `outcome`")]
    [InlineData("outcomes: { account: a, outcome: churned }", "HALE2008", "needs one of `time` or `date`")]
    [InlineData("outcomes: { account: a, outcome: churn, date: d }", "HALE2006", "`outcome` is `churn`")]
    [InlineData("outcomes: { account: a, outcome: { column: k, values: { Gone: left } }, date: d }", "HALE2006", "`Gone` is `left`")]
    [InlineData("outcomes: { account: a, outcome: { column: k, values: {} }, date: d }", "HALE2004", "`values` lists no word")]
    [InlineData("outcomes: { account: a, outcome: { values: { Gone: churned } }, date: d }", "HALE2002", "`outcome` needs `column`")]
    [InlineData("contacts: { account: a }", "HALE2002", "needs `id`")]
    [InlineData("contacts: { account: a, id: c }\nattributes: { role: text }", "HALE2002", "needs `valid_from`")]
    [InlineData("contacts: { account: a, id: c }\nattributes: { role: date }\nvalid_from: undated", "HALE2006", "`role` is `date`")]
    [InlineData("contacts: { account: a, id: c }\nattributes: { role: text }\nvalid_from: account_start", "HALE2006", "`valid_from` is not one")]
    [InlineData("contacts: { account: a, id: c }\nattributes: { contact: text }\nvalid_from: undated", "HALE3010", "`contact` is a word")]
    [InlineData("subscriptions: { account: a, start: { date: s } }\nattributes: { role: text }", "HALE2001", "`attributes` is not a key")]
    [InlineData("subscriptions: { account: a, start: { date: s } }\noutcomes: { account: a, outcome: churned, date: d }", "HALE2008", "only one of them is possible")]
    public void WhatIsWrong_IsReportedAtItsPlace(string rows, string id, string message)
    {
        var found = Load(rows).Diagnostics.Where(problem => problem.Span.File == "sources/more.yaml").ToList();

        found.ShouldContain(problem => problem.Id == id && problem.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', found));
    }

    [Fact]
    public void ContactAttribute_WithTwoTypes_IsReported()
    {
        using var project = TestProject.Sound().With("sources/more.yaml", """
            sources:
              one: { files: a.csv, known: at_import, contacts: { account: a, id: c }, attributes: { role: text }, valid_from: undated }
              two: { files: b.csv, known: at_import, contacts: { account: a, id: c }, attributes: { role: number }, valid_from: undated }
            """);

        project.Load().Diagnostics.ShouldContain(problem => problem.Id == "HALE3007" && problem.Message.Contains("the attribute of contacts `role`", StringComparison.Ordinal));
    }

    private static SourceDefinition Read(string rows)
    {
        var load = Load(rows);
        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
        return load.Project.Sources.Single(source => source.Name == "more");
    }

    private static ProjectLoad Load(string rows)
    {
        using var project = TestProject.Sound().With("sources/more.yaml", $"sources:\n  more:\n    files: more.csv\n    known: at_import\n    {rows.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        return ProjectLoader.Load(project.Folder);
    }
}
