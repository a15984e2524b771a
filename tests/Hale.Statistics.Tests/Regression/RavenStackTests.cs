using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

public sealed class RavenStackTests
{
    [Fact]
    public void Ridge_DataWithoutSignal_HasTheReferenceMetrics()
    {
        var expected = Reference.Json("ravenstack_reference.json");
        var rows = Rows();
        var satisfied = rows.Where(row => row.Satisfaction is not null).Average(row => row.Satisfaction!.Value);
        foreach (var row in rows)
        {
            row.Features[5] = row.Satisfaction ?? satisfied;
        }

        var model = Temporal.Of(
            [.. Enumerable.Range(0, 7).Select(i => rows.Select(row => row.Features[i]).ToArray())],
            [.. rows.Select(row => row.Gone)],
            row => rows[row].Origin < new DateTime(2024, 5, 1, 0, 0, 0, DateTimeKind.Unspecified),
            row => rows[row].Origin >= new DateTime(2024, 7, 1, 0, 0, 0, DateTimeKind.Unspecified));
        model.Probabilities.ShouldHaveMetrics(model.Events, expected.GetProperty("temporal_test"), 1e-8);
    }

    private static List<(DateTime Origin, double[] Features, double? Satisfaction, bool Gone)> Rows()
    {
        var accounts = Reference.Table("data/ravenstack/ravenstack_accounts.csv");
        var (ids, signups) = (accounts.Text("account_id"), accounts.Dates("signup_date"));
        var churns = Reference.Table("data/ravenstack/ravenstack_churn_events.csv");
        var left = churns.Text("account_id").Zip(churns.Dates("churn_date")).ToLookup(pair => pair.First, pair => pair.Second);
        var (uses, tickets) = (Uses(), Tickets());
        var rows = new List<(DateTime, double[], double?, bool)>();
        for (var month = 0; month < 16; month++)
        {
            var origin = new DateTime(2023, 7, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMonths(month);
            var start = origin.AddDays(-90);
            foreach (var id in ids.Where((_, i) => signups[i] <= start))
            {
                var used = uses[id].Where(use => use.Day < origin && use.Day >= start).ToArray();
                var asked = tickets[id].Where(ticket => ticket.Day < origin && ticket.Day >= start).ToArray();
                double[] features =
                [
                    double.LogP1(used.Sum(use => use.Count)),
                    double.LogP1(used.Sum(use => use.Errors)),
                    used.Select(use => use.Feature).Distinct(StringComparer.Ordinal).Count(),
                    asked.Length,
                    asked.Count(ticket => ticket.Escalated),
                    0,
                    used.Length == 0 ? 120 : Math.Floor((origin - used.Max(use => use.Day)).TotalDays),
                ];
                rows.Add((origin, features, asked.Average(ticket => ticket.Satisfaction), left[id].Any(day => day >= origin && day < origin.AddDays(90))));
            }
        }

        return rows;
    }

    private static ILookup<string, (DateTime Day, double Count, double Errors, string Feature)> Uses()
    {
        var subscriptions = Reference.Table("data/ravenstack/ravenstack_subscriptions.csv");
        var account = subscriptions.Text("subscription_id").Zip(subscriptions.Text("account_id")).ToDictionary(StringComparer.Ordinal);
        var table = Reference.Table("data/ravenstack/ravenstack_feature_usage.csv");
        var (owners, days, features) = (table.Text("subscription_id"), table.Dates("usage_date"), table.Text("feature_name"));
        var (counts, errors) = (table.Numbers("usage_count"), table.Numbers("error_count"));
        return Enumerable.Range(0, table.Rows).ToLookup(i => account[owners[i]], i => (days[i], counts[i], errors[i], features[i]));
    }

    private static ILookup<string, (DateTime Day, bool Escalated, double? Satisfaction)> Tickets()
    {
        var table = Reference.Table("data/ravenstack/ravenstack_support_tickets.csv");
        var (accounts, days, escalated) = (table.Text("account_id"), table.Dates("submitted_at"), table.Flags("escalation_flag"));
        var satisfaction = Array.ConvertAll(
            table.Text("satisfaction_score"),
            cell => cell.Length == 0 ? (double?)null : double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture));
        return Enumerable.Range(0, table.Rows).ToLookup(i => accounts[i], i => (days[i], escalated[i], satisfaction[i]));
    }
}
